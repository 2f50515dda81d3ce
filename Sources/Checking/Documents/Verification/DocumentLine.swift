/// One line of a document: a paragraph, a heading, or a line of a cell.
public struct DocumentLine: Hashable, Sendable {
  /// The text.
  public var text: String
  /// Where it stands, in words that a person can follow.
  public var place: String

  /// Takes a line.
  public init(_ text: String, at place: String) {
    self.text = text
    self.place = place
  }

  /// The words as they are compared: blanks, kinds of quotes and soft hyphens are no wording.
  var words: [String] { Self.words(of: text) }

  static func words(of text: String) -> [String] {
    var plain = ""
    for character in text {
      switch character {
      case "‘", "’", "‛": plain.append("'")
      case "“", "”", "„": plain.append("\"")
      case "\u{2011}": plain.append("-")
      case "\u{AD}", "\u{200B}", "\u{FEFF}": continue
      default: plain.append(character)
      }
    }
    return plain.split { $0.isWhitespace }.map(String.init)
  }
}
