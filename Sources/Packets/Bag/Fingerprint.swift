import Crypto

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
  package consuming func finish() -> String { Self.text(sum.finalize()) }

  /// The sum of some bytes.
  package static func of(_ bytes: [UInt8]) -> String { text(SHA256.hash(data: bytes)) }

  private static func text(_ digest: SHA256.Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
