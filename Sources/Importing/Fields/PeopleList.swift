/// The people of a list: `Ruth Castellanos (ABE) and Ann Dubois, RN`.
struct PeopleList {
  /// The people, as stretches of the text, each with what stands beside the name.
  let people: [Substring]

  /// Cuts at ";" and line ends, and at "and", "&", "/" and "," where another name follows, but not
  /// within brackets.
  init(_ text: String) {
    var pieces: [Substring] = []
    var start = text.startIndex
    var depth = 0
    var position = text.startIndex
    while position < text.endIndex {
      let character = text[position]
      let next = text.index(after: position)
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      if depth <= 0, let length = Self.joint(at: position, in: text) {
        pieces.append(text[start..<position])
        start = text.index(position, offsetBy: length)
        position = start
      } else {
        position = next
      }
    }
    pieces.append(text[start...])
    people = pieces.map(Self.trimmed).filter { $0.contains(where: \.isLetter) }
  }

  /// The stretches between the people.
  func joints(in text: String) -> [Range<String.Index>] {
    text.gaps(between: people.map { $0.startIndex..<$0.endIndex })
  }

  /// How long the mark is that parts two people here; nil when none does.
  private static func joint(at position: String.Index, in text: String) -> Int? {
    let rest = text[position...]
    if rest.first == ";" || rest.first == "\n" { return 1 }
    for mark in [" and ", " & ", " / ", ", and ", "/", ", "] where rest.hasPrefix(mark) {
      let following = rest.dropFirst(mark.count)
      guard beginsWithName(following) else { continue }
      // "Dubois, Ann" and "Wind Lab" are no second person; behind a bracket or an address one is.
      if mark == ", " {
        let before = text[..<position].last
        let hasAddress = text[..<position].split(separator: " ").last?.contains("@") ?? false
        guard before == ")" || hasAddress else { continue }
      }
      return mark.count
    }
    return nil
  }

  /// Whether two capitalized words or more come next.
  static func beginsWithName(_ words: Substring) -> Bool {
    let names = words.split(whereSeparator: { $0.isWhitespace }).prefix(2)
    guard names.count == 2, let first = names.first, let second = names.last else { return false }
    guard first.last.map({ !",;:(".contains($0) }) ?? false else { return false }
    return first.first?.isUppercase ?? false && second.first?.isUppercase ?? false
  }

  /// A person without the punctuation of the list; the dot of `M.Ed.` is the name's own.
  private static func trimmed(_ piece: Substring) -> Substring {
    var name = piece.trimmed(of: [","])
    while name.last == ".", name.split(separator: " ").last?.dropLast().contains(".") != true {
      name = name.dropLast().trimmed(of: [","])
    }
    return name
  }
}
