/// UUIDs as CASE 1.1 writes them: lower case, versions 1 to 5 (schema pattern of `UUID`).
package enum CASEIdentifier {
  /// The namespace of the identifiers that this toolkit makes up.
  package static let namespace = "7d0c2c4e-3f52-5b0b-9a6e-5f1c6c1f2a10"

  /// Makes the same UUID of version 5 from the same words each time, RFC 9562 section 5.5.
  package static func derived(from name: String, in namespace: String = namespace) -> String {
    var digest = SHA1.digest(of: bytes(of: namespace) + Array(name.utf8))
    digest.removeLast(4)
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    return text(of: digest)
  }

  /// Whether a text is a UUID of version 1 to 5 in lower case.
  package static func isConforming(_ text: String) -> Bool {
    var index = 0
    for byte in text.utf8 {
      switch index {
      case 8, 13, 18, 23: guard byte == UInt8(ascii: "-") else { return false }
      case 14: guard byte >= 0x31, byte <= 0x35 else { return false }
      case 19:
        guard byte == 0x38 || byte == 0x39 || byte == 0x61 || byte == 0x62 else { return false }
      default:
        guard byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x66 else { return false }
      }
      index += 1
    }
    return index == 36
  }

  /// Whether a text has the shape of a UUID, in any case and of any version.
  package static func isUUID(_ text: String) -> Bool {
    let bytes = text.utf8
    guard bytes.count == 36 else { return false }
    for (index, byte) in bytes.enumerated() {
      let isHyphen = index == 8 || index == 13 || index == 18 || index == 23
      let isHex =
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
      guard isHyphen ? byte == UInt8(ascii: "-") : isHex else { return false }
    }
    return true
  }

  /// The identifier itself when it is a UUID, else the UUID that is made of its words.
  package static func uuid(of identifier: String) -> String {
    isUUID(identifier) ? identifier.lowercased() : derived(from: identifier)
  }

  private static func bytes(of uuid: String) -> [UInt8] {
    let digits = uuid.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map {
      UInt8(digits[$0] << 4 | digits[$0 + 1])
    }
  }

  private static func text(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
