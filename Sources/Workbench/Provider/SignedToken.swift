import Foundation

/// A token that a provider has signed (RFC 7519), of which nothing is believed yet.
struct SignedToken: Sendable {
  let algorithm: String
  /// The name of the key.
  let key: String?
  private let claims: [UInt8]
  private let signed: [UInt8]
  private let signature: [UInt8]

  /// Takes it apart.
  init(_ text: String) throws(ProviderFault) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let head = Self.bytes(parts[0]), let claims = Self.bytes(parts[1]),
      let signature = Self.bytes(parts[2])
    else { throw .notTrusted("the token has another form") }
    let fields = try ProviderFields(head)
    // What a token says must be understood is none of what we know (RFC 7515, section 4.1.11).
    guard let algorithm = fields.text("alg"), !fields.has("crit") else {
      throw .notTrusted("the head of the token is not understood")
    }
    self.algorithm = algorithm
    key = fields.text("kid")
    self.claims = claims
    self.signature = signature
    signed = Array("\(parts[0]).\(parts[1])".utf8)
  }

  /// The key of some that it must be signed with; nil where none or more than one could be.
  func key(among keys: [ProviderKey]) -> ProviderKey? {
    let fitting = keys.filter { $0.algorithm == algorithm && (key == nil || $0.name == key) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// What it says, when a key has signed it.
  func claims(signedWith key: ProviderKey) throws(ProviderFault) -> ProviderFields {
    guard key.algorithm == algorithm, key.hasSigned(signed, signature) else {
      throw .notTrusted("the signature of the token is not the provider's")
    }
    return try ProviderFields(claims)
  }

  /// Reads base64url without padding (RFC 7515, section 2).
  static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    guard
      text.utf8.allSatisfy({ byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
          || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F
      })
    else { return nil }
    let usual = text.replacingOccurrences(of: "-", with: "+")
      .replacingOccurrences(of: "_", with: "/")
    let padded = usual + String(repeating: "=", count: (4 - usual.utf8.count % 4) % 4)
    return Data(base64Encoded: padded).map { Array($0) }
  }
}
