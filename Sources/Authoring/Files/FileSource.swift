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

  func bytes(at place: Int, atMost count: Int) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var step = pread(descriptor, buffer.baseAddress, count, off_t(place))
      while step < 0, errno == EINTR {
        step = pread(descriptor, buffer.baseAddress, count, off_t(place))
      }
      failed = step < 0
      filled = max(0, step)
    }
    return failed ? nil : bytes
  }

  /// Whether the file begins with some bytes.
  func starts(with head: [UInt8]) -> Bool { bytes(at: 0, atMost: head.count) == head }
}
