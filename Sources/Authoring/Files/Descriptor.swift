import Foundation

/// Writes to an open descriptor, which may be full or closed at any time.
public enum Descriptor {
  /// Writes all of some bytes; false, with `errno`, when that is not possible.
  public static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, let start = buffer.baseAddress {
        let step = Foundation.write(descriptor, start + done, buffer.count - done)
        if step < 0, errno == EINTR { continue }
        guard step > 0 else { return false }
        done += step
      }
      return true
    }
  }
}
