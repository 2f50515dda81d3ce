/// The characters that a page writes by name or number.
enum PageCharacters {
  private static let named: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–",
    "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "bull": "•", "middot": "·", "copy": "©", "reg": "®", "deg": "°", "times": "×", "frac12": "½",
    "eacute": "é", "ntilde": "ñ", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú",
    "uuml": "ü", "ouml": "ö", "auml": "ä",
  ]

  /// The text of some bytes; a name that is not known stays as it is written.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let after = rest[rest.index(after: start)...]
      let name = after.prefix(10).prefix { $0 != ";" && $0 != "&" && $0 != " " }
      let end = after.index(after.startIndex, offsetBy: name.count)
      guard end < after.endIndex, after[end] == ";", let character = character(name) else {
        result += "&"
        rest = after
        continue
      }
      result.append(character)
      rest = after[after.index(after: end)...]
    }
    return result + rest
  }

  private static func character(_ name: Substring) -> Character? {
    guard name.first == "#" else { return named[String(name)] }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { Unicode.Scalar($0) }.map { Character($0) }
  }
}
