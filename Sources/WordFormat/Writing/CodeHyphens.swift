/// Codes such as "RST.6-8.3", which no line may break.
enum CodeHyphens {
  /// The same text in pieces: between them stands a hyphen that keeps a code together.
  static func pieces(of text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "-")) else { return [text] }
    var pieces = [""]
    for word in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if word.offset > 0 { pieces[pieces.count - 1] += " " }
      guard isCode(word.element) else {
        pieces[pieces.count - 1] += word.element
        continue
      }
      for part in word.element.split(separator: "-", omittingEmptySubsequences: false).enumerated()
      {
        if part.offset > 0 { pieces.append("") }
        pieces[pieces.count - 1] += part.element
      }
    }
    return pieces
  }

  /// Letters, digits, points and hyphens, at least one of each.
  private static func isCode(_ word: Substring) -> Bool {
    var code = word.drop { $0 == "(" }
    while let last = code.last, ",;:)".contains(last) { code.removeLast() }
    guard code.utf8.count <= 40, code.first?.isUppercase == true else { return false }
    let isPlain = code.allSatisfy { letter in
      letter.isASCII && (letter.isLetter || letter.isNumber || letter == "-" || letter == ".")
    }
    return isPlain && code.contains("-") && code.contains(".") && code.contains { $0.isNumber }
  }
}
