import Crypto
import Foundation

/// The public half of a pair of keys, by which anybody can tell who signed.
package struct VerifyingKey: Sendable, Hashable {
  private let bytes: [UInt8]

  init(_ key: Curve25519.Signing.PublicKey) { bytes = Array(key.rawRepresentation) }

  /// Reads the text of a public key; nil when it holds none.
  package init?(pem text: String) {
    guard let bytes = PEM.key(.publicKey, in: text),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
    else { return nil }
    self.init(key)
  }

  /// The text that goes with a signature.
  package var pem: String { PEM.text(.publicKey, bytes) }

  /// The first 16 digits of the SHA-256 of the key, in fours, to be compared on the telephone.
  package var mark: String {
    let digits = Array(Fingerprint.of(bytes).prefix(16))
    return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<$0 + 4]) }
      .joined(separator: " ")
  }

  /// Whether a signature is that of this key over some bytes.
  func accepts(_ signature: [UInt8], of signed: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
      return false
    }
    return key.isValidSignature(signature, for: signed)
  }
}
