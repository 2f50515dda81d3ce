extension String {
  /// The text as one line that a person may be shown.
  ///
  /// Texts come from files of other people. In a terminal a control character may erase or color
  /// what stands there, a line break may pass for the next line of ours, and a line that begins
  /// with `::` is an order to the workflows of GitHub, as is `##[` anywhere. Each is written out
  /// as an escape with `\`.
  package var printableLine: String {
    guard hasOrders else { return self }
    var line = ""
    for character in unicodeScalars { line += Self.written(character) }
    line = line.replacing("##[", with: "#\\#[")
    let blanks = line.prefix(while: \.isWhitespace)
    return line.dropFirst(blanks.count).hasPrefix("::")
      ? blanks + "\\" + line.dropFirst(blanks.count) : line
  }

  /// The text with each of its lines as one that a person may be shown.
  package var printable: String {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).printableLine }
      .joined(separator: "\n")
  }

  /// Whether anything in it could be more than words.
  private var hasOrders: Bool {
    unicodeScalars.contains(where: Self.isControl) || contains("::") || contains("##[")
  }

  private static func isControl(_ character: Unicode.Scalar) -> Bool {
    switch character.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func written(_ character: Unicode.Scalar) -> String {
    switch character {
    case "\t": "\\t"
    case "\n", "\r", "\u{2028}", "\u{2029}": "\\n"
    case _ where isControl(character): character.escaped(asASCII: true)
    default: String(character)
    }
  }
}
