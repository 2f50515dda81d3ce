/// Bytes of an entry that grow at the end, for parts of tens of megabytes.
///
/// All but the last of them are deflated as they come, so that a long part takes the memory of
/// its archive.
package final class ByteChunks {
  /// How many bytes there are.
  package private(set) var count = 0
  /// The last bytes, as they are.
  private var window: [UInt8] = []
  private var sum = CyclicSum()
  private let deflater = Deflater()

  /// How many of the last bytes are always at hand.
  package static let recent = 64 * 1024

  /// Begins without bytes.
  package init() {}

  /// Appends bytes.
  package func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { append(raw: $0) }
  }

  /// Appends some of the bytes.
  package func append(_ bytes: [UInt8], _ range: Range<Int>) {
    bytes.withUnsafeBytes { append(raw: UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// Appends bytes from where they stand.
  package func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    append(raw: UnsafeRawBufferPointer(bytes))
  }

  private func append(raw bytes: UnsafeRawBufferPointer) {
    count += bytes.count
    window.append(contentsOf: bytes)
    if window.count >= 4 * Self.recent { deflate(keeping: Self.recent) }
  }

  /// Deflates the window but for its last bytes.
  private func deflate(keeping rest: Int, isLast: Bool = false) {
    window.withUnsafeBytes { bytes in
      let passed = UnsafeRawBufferPointer(rebasing: bytes.dropLast(rest))
      sum.add(passed)
      deflater.append(passed, isLast: isLast)
    }
    window.removeFirst(window.count - rest)
  }

  /// The last bytes, as many as asked for or fewer: no more than ``recent``.
  package func suffix(_ length: Int) -> [UInt8] {
    Array(window.suffix(min(length, Self.recent)))
  }

  /// All bytes, deflated; to append more afterwards is an error of the next time.
  func finish() throws(ZipError) -> DeflatedBytes {
    deflate(keeping: 0, isLast: true)
    if let failure = deflater.failure { throw .notWritten(name: nil, code: failure) }
    return DeflatedBytes(deflated: deflater.output, size: count, sum: sum.value)
  }
}
