import ZipArchive

/// What a file of a bag holds: bytes at hand, or a file that is copied when the bag is written.
package enum BagContent: Hashable, Sendable {
  case bytes([UInt8])
  case file(FileToCopy)

  /// A file that was read once to sum it up, and is copied when the bag is written.
  ///
  /// Whoever writes must find the same sum again, or else write nothing.
  package struct FileToCopy: Hashable, Sendable {
    /// Where it lies.
    package var path: String
    package var size: Int
    /// The SHA-256, in hexadecimal digits.
    package var sum: String
    /// The CRC-32, for an archive.
    package var cyclicSum: UInt32

    package init(path: String, size: Int, sum: String, cyclicSum: UInt32) {
      self.path = path
      self.size = size
      self.sum = sum
      self.cyclicSum = cyclicSum
    }
  }

  package var size: Int {
    switch self {
    case .bytes(let bytes): bytes.count
    case .file(let file): file.size
    }
  }

  /// The SHA-256, in hexadecimal digits.
  package var sum: String {
    switch self {
    case .bytes(let bytes): Fingerprint.of(bytes)
    case .file(let file): file.sum
    }
  }

  /// The CRC-32, for an archive.
  package var cyclicSum: UInt32 {
    switch self {
    case .bytes(let bytes): CyclicSum.of(bytes)
    case .file(let file): file.cyclicSum
    }
  }

  /// The bytes, where they are at hand.
  package var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
}
