import CZlib

/// Deflates bytes as they come (RFC 1951), as libzip would deflate them in one go.
final class Deflater {
  /// What was deflated so far.
  private(set) var output: [UInt8] = []
  /// The code of zlib, where it failed.
  private(set) var failure: Int?
  // zlib remembers where its stream is, so the stream may not move.
  private let stream: UnsafeMutablePointer<z_stream>
  private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)

  private static let mostMemory: Int32 = 9

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let code = deflateInit2_(
      stream, Int32(ZipOutput.compressionLevel), Z_DEFLATED, -MAX_WBITS, Self.mostMemory,
      Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    if code != Z_OK { failure = Int(code) }
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    room.deallocate()
  }

  /// Deflates the next bytes; after the last there may be none.
  func append(_ bytes: UnsafeRawBufferPointer, isLast: Bool = false) {
    guard failure == nil else { return }
    stream.pointee.next_in = UnsafeMutablePointer(
      mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = UInt32(bytes.count)
    repeat {
      stream.pointee.next_out = room.bindMemory(to: UInt8.self).baseAddress
      stream.pointee.avail_out = UInt32(room.count)
      let code = deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
      guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else {
        failure = Int(code)
        return
      }
      output.append(contentsOf: room[..<(room.count - Int(stream.pointee.avail_out))])
    } while stream.pointee.avail_out == 0
    if stream.pointee.avail_in > 0 { failure = Int(Z_BUF_ERROR) }
  }
}
