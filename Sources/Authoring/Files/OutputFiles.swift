package import Exporting
import Foundation

/// Writes files whole or not at all, and never over one that is there unless asked to.
public struct OutputFiles: Sendable {
  private let force: Bool

  /// Says whether files that are there may be replaced.
  public init(force: Bool) { self.force = force }

  /// Refuses a path that cannot be written, before any work is done for it.
  public func check(_ path: String) throws(AuthoringError) {
    var isFolder: ObjCBool = false
    let manager = FileManager.default
    if manager.fileExists(atPath: path, isDirectory: &isFolder), !force {
      throw .output(
        path,
        isFolder.boolValue
          ? "There is a folder of this name already. Choose another name, or say --force."
          : "There is a file of this name already. Choose another name, or say --force.")
    }
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    isFolder = false
    guard manager.fileExists(atPath: folder.isEmpty ? "/" : folder, isDirectory: &isFolder),
      isFolder.boolValue
    else {
      throw .output(path, "There is no folder \(folder). Make it first, or choose another.")
    }
  }

  /// Writes an exported file.
  package func write(_ file: ExportedFile, to path: String) throws(AuthoringError) {
    try write(file.bytes, to: path)
  }

  /// Writes beside the path and renames, so that a reader sees the old file or the new one.
  public func write(_ bytes: [UInt8], to path: String) throws(AuthoringError) {
    try check(path)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw .output(path, "This is a folder. Name a file.")
    }
    let beside = Self.beside(path)
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: beside))
    } catch {
      try? FileManager.default.removeItem(atPath: beside)
      throw .output(path, "The file cannot be written: \(error.localizedDescription)")
    }
    guard rename(beside, path) == 0 else {
      let reason = String(cString: strerror(errno))
      try? FileManager.default.removeItem(atPath: beside)
      throw .output(path, "The file cannot be put in its place: \(reason).")
    }
  }

  /// Writes a folder of files beside its path and renames it, so that it is there whole or not.
  public func writeFolder(
    _ files: [(path: String, bytes: [UInt8])], to path: String
  ) throws(AuthoringError) {
    try check(path)
    let manager = FileManager.default
    let beside = Self.beside(path)
    do {
      for file in files {
        let url = URL(fileURLWithPath: beside).appendingPathComponent(file.path)
        try manager.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: url)
      }
      let former = Self.beside(path) + ".former"
      if manager.fileExists(atPath: path) { try manager.moveItem(atPath: path, toPath: former) }
      do {
        try manager.moveItem(atPath: beside, toPath: path)
      } catch {
        try? manager.moveItem(atPath: former, toPath: path)
        throw error
      }
      try? manager.removeItem(atPath: former)
    } catch {
      try? manager.removeItem(atPath: beside)
      throw .output(path, "The folder cannot be written: \(error.localizedDescription)")
    }
  }

  /// A name in the same folder that no document has.
  private static func beside(_ path: String) -> String {
    let url = URL(fileURLWithPath: path)
    let name = ".\(url.lastPathComponent).plait-\(ProcessInfo.processInfo.processIdentifier)"
    return url.deletingLastPathComponent().appendingPathComponent(name).path
  }
}
