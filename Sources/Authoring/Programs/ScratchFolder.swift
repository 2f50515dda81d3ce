import Foundation

/// A folder that nobody else can read, for files that another program works on; it goes with us.
struct ScratchFolder: ~Copyable {
  private let url: URL

  /// Makes the folder; nil when there is no room for it.
  init?() {
    let name = "plait-\(ProcessInfo.processInfo.globallyUniqueString)"
    url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    do {
      try FileManager.default.createDirectory(
        at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    } catch {
      return nil
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The place of a file in it.
  func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  /// Writes a file; nil when that is not possible.
  func write(_ bytes: [UInt8], to name: String) -> URL? {
    let place = file(name)
    return (try? Data(bytes).write(to: place)) == nil ? nil : place
  }
}
