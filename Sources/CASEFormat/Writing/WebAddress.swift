/// Addresses as RFC 3986 has them: a scheme, and no signs that must be escaped.
package enum WebAddress {
  /// The address, with its odd signs escaped; one without a scheme gives way to a `urn:uuid`.
  package static func valid(_ uri: String, identifier: String) -> String {
    valid(uri) ?? "urn:uuid:\(CASEIdentifier.uuid(of: identifier))"
  }

  /// The address, with its odd signs escaped; nil for one without a scheme.
  static func valid(_ uri: String) -> String? { hasScheme(uri) ? escaped(uri) : nil }

  private static func hasScheme(_ uri: String) -> Bool {
    let bytes = uri.utf8
    guard let first = bytes.first, isLetter(first), let colon = bytes.firstIndex(of: 0x3A),
      bytes.index(after: colon) < bytes.endIndex
    else { return false }
    return bytes[..<colon].allSatisfy {
      isLetter($0) || isDigit($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
  }

  private static func escaped(_ uri: String) -> String {
    let bytes = Array(uri.utf8)
    var escaped: [UInt8] = []
    var hashes = 0
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == 0x25 && index + 2 < bytes.count
        && isHex(bytes[index + 1]) && isHex(bytes[index + 2])
      // Only one "#" may stand in an address, before the fragment.
      if byte == 0x23 { hashes += 1 }
      if isPlain(byte) || isEscape || byte == 0x23 && hashes == 1 {
        escaped.append(byte)
      } else {
        escaped.append(0x25)
        escaped += [byte >> 4, byte & 15].map { $0 < 10 ? 0x30 + $0 : 0x37 + $0 }
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || marks.contains(byte)
  }

  private static let marks = Set("-._~:/?@!$&'()*+,;=".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isHex(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x46).contains(byte & 0xDF)
  }
}
