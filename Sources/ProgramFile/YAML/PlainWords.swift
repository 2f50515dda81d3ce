/// Texts that YAML takes for something else when they stand without quotes.
///
/// Versions 1.1 and 1.2 differ in what they guess, and other tools read these files too, so what
/// either guesses is quoted.
enum PlainWords {
  private static let words: Set<String> = [
    "", "y", "n", "yes", "no", "on", "off", "true", "false", "null", ".nan", ".inf", "+.inf",
    "-.inf",
  ]

  static func meanSomethingElse(_ text: String) -> Bool {
    guard text.utf8.count <= 32 else { return text.utf8.allSatisfy(isNumeric) }
    return words.contains(text.lowercased()) || looksLikeNumber(text)
  }

  /// Whether a text may be a number, a time, or a day.
  private static func looksLikeNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard let first = rest.first, isDigit(first) || first == UInt8(ascii: ".") else {
      return false
    }
    if first == UInt8(ascii: "0"), let second = rest.dropFirst().first,
      [UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "b")].contains(second)
    {
      return true
    }
    let head = rest.prefix { isDigit($0) }
    // A day starts with a year of four digits; 31-1131 is the code of an occupation.
    if rest.dropFirst(head.count).first == UInt8(ascii: "-") { return head.count == 4 }
    return rest.allSatisfy(isNumeric)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: ","),
      UInt8(ascii: "_"), UInt8(ascii: ":"), UInt8(ascii: "e"), UInt8(ascii: "E"),
      UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
