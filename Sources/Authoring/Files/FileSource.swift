import Foundation
import ZipArchive

/// A file that is read piece by piece, and stays open as long as somebody may ask.
///
/// It is not mapped into the memory, since a mapped file that is cut short ends the process.
final class FileSource: ZipSource {
  let count: Int
  private let descriptor: Int32

  /// Takes over an open descriptor.
  init(_ descriptor: Int32, count: Int) {
    self.descriptor = descriptor
    self.count = count
  }

  deinit { close(descriptor) }

  func read(_ buffer: UnsafeMutableRawBufferPointer, at place: Int) -> Int? {
    while true {
      let step = pread(descriptor, buffer.baseAddress, buffer.count, off_t(place))
      guard step < 0, errno == EINTR else { return step < 0 ? nil : step }
    }
  }

  /// Whether the file begins with some bytes.
  func starts(with bytes: [UInt8]) -> Bool {
    var head = [UInt8](repeating: 0, count: bytes.count)
    return head.withUnsafeMutableBytes { read($0, at: 0) == bytes.count } && head == bytes
  }
}
