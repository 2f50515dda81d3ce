import Crypto
import CryptoExtras
import Foundation

/// A key with which a provider signs (RFC 7517).
///
/// A key is for one algorithm, whatever a token says: else a public key could be taken for a secret
/// that is shared.
struct ProviderKey: Sendable {
  let name: String?
  let algorithm: String
  private let kind: Kind

  private enum Kind: Sendable {
    case rsa(_RSA.Signing.PublicKey)
    case curve(P256.Signing.PublicKey)
  }

  /// Takes a key; nil for one that is not for signatures, or of another kind.
  init?(_ fields: ProviderFields) {
    guard ["sig", nil].contains(fields.text("use")) else { return nil }
    name = fields.text("kid")
    switch fields.text("kty") {
    case "RSA":
      guard let modulus = fields.text("n").flatMap(SignedToken.bytes),
        let exponent = fields.text("e").flatMap(SignedToken.bytes),
        let key = try? _RSA.Signing.PublicKey(n: modulus, e: exponent)
      else { return nil }
      algorithm = "RS256"
      kind = .rsa(key)
    case "EC":
      guard fields.text("crv") == "P-256", let x = fields.text("x").flatMap(SignedToken.bytes),
        let y = fields.text("y").flatMap(SignedToken.bytes),
        let key = try? P256.Signing.PublicKey(rawRepresentation: x + y)
      else { return nil }
      algorithm = "ES256"
      kind = .curve(key)
    default: return nil
    }
    guard [algorithm, nil].contains(fields.text("alg")) else { return nil }
  }

  func hasSigned(_ bytes: [UInt8], _ signature: [UInt8]) -> Bool {
    let digest = SHA256.hash(data: bytes)
    switch kind {
    case .rsa(let key):
      return key.isValidSignature(
        _RSA.Signing.RSASignature(rawRepresentation: signature), for: digest,
        padding: .insecurePKCS1v1_5)
    case .curve(let key):
      return (try? P256.Signing.ECDSASignature(rawRepresentation: signature)).map {
        key.isValidSignature($0, for: digest)
      } ?? false
    }
  }
}
