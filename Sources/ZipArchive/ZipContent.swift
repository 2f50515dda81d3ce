import Synchronization

/// Where the bytes of an archive are.
enum ZipContent: Sendable {
  case bytes([UInt8])
  case source(Kept)

  /// An archive that stays open, since to open one of many entries takes long.
  final class Kept: Sendable {
    let handle: Mutex<ZipHandle>
    init(_ handle: consuming sending ZipHandle) { self.handle = Mutex(handle) }
  }

  /// Lends libzip's view of the archive, to one at a time.
  func withHandle<Result: Sendable>(
    _ use: (borrowing ZipHandle) throws(ZipError) -> Result
  ) throws(ZipError) -> Result {
    switch self {
    case .bytes(let bytes):
      try bytes.withUnsafeBufferPointer { (buffer) throws(ZipError) -> Result in
        let handle = try ZipHandle(
          opening: UnsafeRawBufferPointer(buffer), checkingConsistency: false)
        return try use(handle)
      }
    case .source(let kept):
      try kept.handle.withLock { (handle) throws(ZipError) -> Result in try use(handle) }
    }
  }
}
