/// The people of a list: `Ruth Castellanos and Ann Dubois, RN`.
struct PeopleList {
  /// The names, as stretches of the text.
  let names: [Substring]

  /// Cuts at "and", "&", ";" and "/", but not within brackets.
  init(_ text: String) {
    var pieces: [Substring] = []
    var start = text.startIndex
    var depth = 0
    var position = text.startIndex
    func close(at end: String.Index, next: String.Index) {
      pieces.append(text[start..<end])
      start = next
      position = next
    }
    while position < text.endIndex {
      let character = text[position]
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth <= 0, ";/&".contains(character) {
        close(at: position, next: text.index(after: position))
      } else if depth <= 0, text[position...].hasPrefix(" and ") {
        close(at: position, next: text.index(position, offsetBy: 5))
      } else {
        position = text.index(after: position)
      }
    }
    pieces.append(text[start...])
    names = pieces.map(Self.trimmed).filter { $0.contains(where: \.isLetter) }
  }

  /// The stretches between the names.
  func joints(in text: String) -> [Range<String.Index>] {
    let starts = [text.startIndex] + names.map(\.endIndex)
    let ends = names.map(\.startIndex) + [text.endIndex]
    return zip(starts, ends).filter { $0 < $1 }.map { $0..<$1 }
  }

  /// A name without the punctuation of the list; the dot of `M.Ed.` is the name's own.
  private static func trimmed(_ piece: Substring) -> Substring {
    var name = piece.drop { $0.isWhitespace || $0 == "," }
    while let last = name.last {
      let isOwn: Bool
      switch last {
      case ".": isOwn = name.split(separator: " ").last?.dropLast().contains(".") == true
      case ")": isOwn = name.count { $0 == "(" } >= name.count { $0 == ")" }
      default: isOwn = last != "," && !last.isWhitespace
      }
      if isOwn { break }
      name = name.dropLast()
    }
    return name
  }
}
