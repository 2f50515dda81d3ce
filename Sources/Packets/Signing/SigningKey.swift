import Crypto
import Foundation

/// The secret half of a pair of keys with which a person signs packets (Ed25519, RFC 8032).
package struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// Makes a key from 32 random bytes; nil for another number of them.
  package init?(random bytes: [UInt8]) {
    guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else {
      return nil
    }
    self.key = key
  }

  /// Reads the text of a secret key; nil when it holds none.
  package init?(pem text: String) {
    guard let bytes = PEM.key(.privateKey, in: text) else { return nil }
    self.init(random: bytes)
  }

  /// The text that its owner keeps, as OpenSSL writes it too.
  package var pem: String { PEM.text(.privateKey, Array(key.rawRepresentation)) }

  /// The half that everybody may know.
  package var verifying: VerifyingKey { VerifyingKey(key.publicKey) }

  /// The 64 bytes of a signature.
  func signature(of bytes: [UInt8]) -> [UInt8] {
    (try? key.signature(for: bytes)).map(Array.init) ?? []
  }
}
