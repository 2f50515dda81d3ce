/// The signs with which people begin a line that should be an item of a list.
public enum TypedListMark: Hashable, Sendable {
  /// A bullet that nobody writes for anything else.
  case bullet
  /// A hyphen, a circle or a number, which may begin a sentence or a mark of a matrix too.
  case perhaps

  /// Reads the beginning of a line; nil where it begins with its words.
  public init?(_ line: String) {
    let text = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
    guard let first = text.first else { return nil }
    let rest = text.dropFirst()
    let isApart = rest.first.map { " \t\u{A0}".contains($0) } ?? false
    if "•◦▪‣·∙⁃➢➤\u{F0B7}\u{F0A7}".contains(first), isApart {
      self = .bullet
      return
    }
    if "-–—*o■●○✓✔".contains(first), isApart {
      self = .perhaps
      return
    }
    let number = text.prefix { $0.isNumber }
    let letter = number.isEmpty && (first.isASCII && first.isLetter) ? text.prefix(1) : number
    guard !letter.isEmpty, letter.count <= 2 else { return nil }
    let tail = text.dropFirst(letter.count)
    guard let sign = tail.first, ".)".contains(sign),
      tail.dropFirst().first.map({ " \t\u{A0}".contains($0) }) ?? false
    else { return nil }
    self = .perhaps
  }
}
