import Foundation
import Glibc

/// The lock that keeps a second process away from the journal of a folder.
///
/// The kernel gives it back when the process ends, however it ends. SQLite's own locks are not
/// enough: with two connections, versions before 3.51.3 can damage the file (sqlite.org/wal.html,
/// "the WAL-reset bug").
final class FolderLock: Sendable {
  private let descriptor: Int32

  /// - Throws: `JournalError` when another process has the folder, or the file cannot be made.
  init(at path: String) throws(JournalError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      throw .storage(
        StorageFault(
          .notOpened, "The file \(path) cannot be opened: \(String(cString: strerror(errno))).",
          "Look whether the folder exists and may be written in by you."))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      let holder = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      let number = holder.prefix { $0.isNumber }
      throw .storage(
        StorageFault(
          .inUse,
          "The folder is in use by another Plait"
            + (number.isEmpty ? "." : " (process \(number))."),
          "Stop that one first: two at once could damage the journal."))
    }
    self.descriptor = descriptor
    _ = ftruncate(descriptor, 0)
    let name = Array("\(getpid())\n".utf8)
    _ = name.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  deinit { close(descriptor) }
}
