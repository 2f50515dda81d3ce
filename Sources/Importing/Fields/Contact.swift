import Curriculum

/// Whom to ask, with the address and number beside the name: `Ana Ruiz, ana@example.org, 555-0100`.
struct Contact {
  let name: Substring?
  let email: Substring?
  let phone: Substring?
  /// Words of the form between them: `Ph.`, `e-mail:`.
  let labels: [Range<String.Index>]

  /// The stretches that stand in the program.
  var placed: [Range<String.Index>] {
    [name, email, phone].compactMap(\.self).map { $0.startIndex..<$0.endIndex }
  }

  /// Reads a line in which the three stand in any order.
  init(_ text: String) {
    email = Self.email(in: text)
    phone = Self.phone(in: text)
    let taken = [email, phone].compactMap(\.self).map { $0.startIndex..<$0.endIndex }
      .sorted { $0.lowerBound < $1.lowerBound }
    let starts = [text.startIndex] + taken.map(\.upperBound)
    let ends = taken.map(\.lowerBound) + [text.endIndex]
    var labels: [Range<String.Index>] = []
    var names: [Substring] = []
    for (start, end) in zip(starts, ends) where start < end {
      var words = text[start..<end].trimmed(of: Self.marks)
      while let label = Self.label(before: words) {
        labels.append(label.startIndex..<label.endIndex)
        words = words[label.endIndex...].trimmed(of: Self.marks)
      }
      while let label = Self.label(after: words) {
        labels.append(label.startIndex..<label.endIndex)
        words = words[..<label.startIndex].trimmed(of: Self.marks)
      }
      if words.contains(where: \.isLetter) { names.append(words) }
    }
    name = names.first { $0.first?.isUppercase ?? false }.map(Self.closed)
    self.labels = labels
  }

  /// Whether nothing of a contact was found.
  var isEmpty: Bool { name == nil && email == nil && phone == nil }

  private static let marks: Set<Character> = [
    ",", ";", "/", "|", "•", "·", "(", "<", ">", ":", "–", "—", "-", "~", ".", "?",
  ]
  private static let words: Set<String> = [
    "ph", "phone", "tel", "telephone", "email", "e-mail", "mail", "cell", "mobile", "office",
    "call",
    "or", "text", "at", "name", "fax", "write", "to", "contact", "questions", "please", "by",
  ]

  private static func label(before words: Substring) -> Substring? {
    let word = words.prefix { $0.isLetter || $0 == "-" }
    let rest = words[word.endIndex...]
    guard Self.words.contains(word.lowercased()),
      rest.isEmpty || rest.first.map({ $0.isWhitespace || ".:?".contains($0) }) ?? true
    else { return nil }
    return words[..<(rest.firstIndex { $0.isWhitespace } ?? rest.endIndex)]
  }

  private static func label(after words: Substring) -> Substring? {
    guard let blank = words.lastIndex(where: { $0.isWhitespace || ",;/".contains($0) }) else {
      return nil
    }
    let word = words[words.index(after: blank)...]
    return Self.words.contains(word.lowercased().filter { $0.isLetter || $0 == "-" })
      && !word.isEmpty
      ? word : nil
  }

  /// A name without a bracket that was opened before an address.
  private static func closed(_ name: Substring) -> Substring {
    var name = name
    while name.last == ")", !name.contains("(") { name = name.dropLast() }
    return name.trimmed(of: [",", "(", ";", "–", "-"])
  }

  /// The first address of electronic mail.
  static func email(in text: String) -> Substring? {
    guard let at = text.firstIndex(of: "@") else { return nil }
    let parts = { (character: Character) in
      character.isLetter || character.isNumber || "._+-".contains(character)
    }
    let before = text[..<at].reversed().prefix(while: parts).count
    let after = text[text.index(after: at)...].prefix(while: parts).count
    let start = text.index(at, offsetBy: -before)
    let end = text.index(at, offsetBy: after + 1)
    let address = text[start..<end].trimmed(of: [".", "-"])
    return before > 0 && address[at...].contains(".") ? address : nil
  }

  /// The first number of a telephone, its extension included.
  static func phone(in text: String) -> Substring? {
    guard text.utf8.count(where: { (0x30...0x39).contains($0) }) >= 7 else { return nil }
    let number =
      /(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])?\d{3}[-. ]\d{4}(?:,? ?(?:ext\.?|x) ?\d+)?/
    guard let match = text.firstMatch(of: number.ignoresCase()) else { return nil }
    let before = text[..<match.range.lowerBound].last
    let after = text[match.range.upperBound...].first
    guard !(before.map { $0.isNumber || $0 == "-" } ?? false),
      !(after.map { $0.isNumber || $0 == "-" } ?? false)
    else { return nil }
    return text[match.range]
  }
}
