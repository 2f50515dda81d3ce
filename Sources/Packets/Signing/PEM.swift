import Foundation

/// The text form of a key (RFC 7468), around an Ed25519 key as RFC 8410 writes it.
enum PEM {
  /// The kinds of key, by what stands in the line above and the bytes before the key itself.
  enum Kind: String {
    case privateKey = "PRIVATE KEY"
    case publicKey = "PUBLIC KEY"

    /// The DER of everything that is the same for all keys of a kind (RFC 8410, sections 4 and 7).
    fileprivate var head: [UInt8] {
      switch self {
      case .privateKey:
        [
          0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04,
          0x20,
        ]
      case .publicKey: [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
      }
    }
  }

  /// The text of a key of 32 bytes.
  static func text(_ kind: Kind, _ key: [UInt8]) -> String {
    let body = Data(kind.head + key).base64EncodedString()
    return "-----BEGIN \(kind.rawValue)-----\n\(body)\n-----END \(kind.rawValue)-----\n"
  }

  /// The 32 bytes of a key; nil when the text holds no Ed25519 key of this kind.
  static func key(_ kind: Kind, in text: String) -> [UInt8]? {
    let lines = text.split(whereSeparator: \.isNewline).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard let begin = lines.firstIndex(of: "-----BEGIN \(kind.rawValue)-----"),
      let end = lines[begin...].firstIndex(of: "-----END \(kind.rawValue)-----"),
      let data = Data(base64Encoded: lines[(begin + 1)..<end].joined())
    else { return nil }
    let bytes = Array(data)
    guard bytes.count == kind.head.count + 32, bytes.starts(with: kind.head) else { return nil }
    return Array(bytes.suffix(32))
  }
}
