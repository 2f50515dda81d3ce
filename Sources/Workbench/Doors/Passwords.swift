import Crypto
import CryptoExtras
import Foundation

/// Hashes passwords with scrypt, RFC 7914; two at once, for each takes 128 MB.
///
/// The parameters are those of the OWASP Password Storage Cheat Sheet: N = 2^17, r = 8, p = 1.
actor Passwords {
  private var running = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private let rounds: Int

  private static let atOnce = 2
  /// So many may wait; more are turned away.
  private static let longestQueue = 64
  /// The fewest characters of a password; there are no other rules about it.
  static let fewest = 12
  /// The most bytes of one; it is never cut off.
  static let most = 1_024

  init(rounds: Int = 1 << 17) { self.rounds = rounds }

  /// The record of a new password: parameters, salt and hash.
  func record(of password: String) async throws -> String {
    var random = SystemRandomNumberGenerator()
    let salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
    let hash = try await hash(password, salt, rounds)
    return
      "scrypt$\(rounds)$8$1$\(Data(salt).base64EncodedString())$\(Data(hash).base64EncodedString())"
  }

  /// Whether a password is the one of a record; without a record it takes as long and is not.
  func fits(_ password: String, _ record: String?) async throws -> Bool {
    let fields = record?.split(separator: "$").map(String.init) ?? []
    guard fields.count == 6, fields[0] == "scrypt", let rounds = Int(fields[1]),
      let salt = Data(base64Encoded: fields[4]), let kept = Data(base64Encoded: fields[5])
    else {
      _ = try await hash(password, Array(repeating: 0, count: 16), rounds)
      return false
    }
    let found = try await hash(password, Array(salt), rounds)
    // The comparison takes as long wherever the first difference is.
    return zip(found, kept).reduce(UInt8(found.count == kept.count ? 0 : 1)) { $0 | ($1.0 ^ $1.1) }
      == 0
  }

  private func hash(_ password: String, _ salt: [UInt8], _ rounds: Int) async throws -> [UInt8] {
    guard waiting.count < Self.longestQueue else { throw Failure.tooFast }
    if running < Self.atOnce {
      running += 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
    defer {
      if waiting.isEmpty { running -= 1 } else { waiting.removeFirst().resume() }
    }
    let bytes = Array(password.precomposedStringWithCompatibilityMapping.utf8)
    return try await Task.detached {
      try KDF.Scrypt.deriveKey(
        from: bytes, salt: salt, outputByteCount: 32, rounds: rounds, blockSize: 8, parallelism: 1
      ).withUnsafeBytes { Array($0) }
    }.value
  }
}
