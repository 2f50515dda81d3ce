/// Bytes that grow at the end without ever being moved, for parts of tens of megabytes.
package final class ByteChunks {
  private(set) var chunks: [UnsafeMutableRawBufferPointer] = []
  /// How much of the last chunk is written.
  private(set) var used = 0
  /// How many bytes there are.
  package private(set) var count = 0

  private static let first = 64 * 1024
  private static let largest = 1024 * 1024

  /// Begins without bytes.
  package init() {}

  deinit {
    for chunk in chunks { chunk.deallocate() }
  }

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
    var rest = bytes
    count += bytes.count
    while !rest.isEmpty {
      if chunks.last.map({ used == $0.count }) ?? true {
        let size = chunks.last.map { min($0.count * 2, Self.largest) } ?? Self.first
        chunks.append(.allocate(byteCount: size, alignment: 16))
        used = 0
      }
      let room = chunks[chunks.count - 1]
      let taken = min(rest.count, room.count - used)
      UnsafeMutableRawBufferPointer(rebasing: room[used..<(used + taken)])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: rest[..<taken]))
      used += taken
      rest = UnsafeRawBufferPointer(rebasing: rest[taken...])
    }
  }

  /// The last bytes, as many as asked for or fewer.
  package func suffix(_ length: Int) -> [UInt8] {
    guard let last = chunks.last else { return [] }
    var bytes = Array(last[max(0, used - length)..<used])
    var index = chunks.count - 2
    while bytes.count < length, index >= 0 {
      bytes = Array(chunks[index].suffix(length - bytes.count)) + bytes
      index -= 1
    }
    return bytes
  }

  /// All bytes in one piece.
  package var bytes: [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(count)
    for (number, chunk) in chunks.enumerated() {
      all.append(contentsOf: number + 1 < chunks.count ? chunk[...] : chunk[..<used])
    }
    return all
  }
}
