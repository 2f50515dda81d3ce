import Crypto
import Curriculum

/// The SHA-256 sum of a file, gathered piece by piece.
package struct Fingerprint {
  private var sum = SHA256()
  package private(set) var size = 0

  package init() {}

  /// Adds the next piece.
  package mutating func add(_ bytes: UnsafeRawBufferPointer) {
    sum.update(bufferPointer: bytes)
    size += bytes.count
  }

  /// Adds the next piece.
  package mutating func add(_ bytes: [UInt8]) {
    sum.update(data: bytes)
    size += bytes.count
  }

  /// The sum in lower-case hexadecimal digits, as `sha256sum` prints it.
  package consuming func finish() -> String { sum.finalize().hexadecimal }

  /// The sum of some bytes.
  package static func of(_ bytes: [UInt8]) -> String { SHA256.hash(data: bytes).hexadecimal }
}
