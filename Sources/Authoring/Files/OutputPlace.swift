import Foundation

/// The one place on the disk that a person's path means, with its links resolved.
struct OutputPlace {
  /// The absolute path.
  let path: String
  /// The path as the person gave it, for messages.
  private let name: String

  /// What may be at a place.
  enum Kind {
    case file, folder, other
  }

  /// Resolves a path; the folder in which it lies must be there.
  init(_ name: String) throws(AuthoringError) {
    self.name = name
    if let whole = Self.resolved(name) {
      path = whole
      return
    }
    let trimmed = name.hasSuffix("/") ? String(name.dropLast()) : name
    let slash = trimmed.lastIndex(of: "/")
    let folder = slash.map { String(trimmed[...$0]) } ?? "."
    let last = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
    guard let resolved = Self.resolved(folder), Self.kind(of: resolved) == .folder,
      !last.isEmpty
    else {
      throw .output(
        name,
        "There is no folder \(folder.hasSuffix("/") ? String(folder.dropLast()) : folder). Make it first, or choose another."
      )
    }
    path = (resolved == "/" ? "" : resolved) + "/" + last
  }

  /// What is there; nil when nothing is.
  ///
  /// A link that leads nowhere counts as something.
  var kind: Kind? { Self.kind(of: path) }

  /// The absolute path without links; nil when there is nothing of this name.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func kind(of path: String) -> Kind? {
    var info = stat()
    guard lstat(path, &info) == 0 else { return nil }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Writes a file beside the place and puts it there in one step.
  ///
  /// A new file may be read by whom `mode` says; one that is replaced keeps its readers.
  func write(
    _ bytes: [UInt8], replacing: Bool, mode newMode: mode_t = 0o666
  ) throws(AuthoringError) {
    var former = stat()
    let mode = stat(path, &former) == 0 ? former.st_mode & 0o777 : newMode
    let beside = self.beside
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure("cannot be written") }
    let isWritten = Descriptor.write(bytes, to: descriptor) && fsync(descriptor) == 0
    let reason = errno
    guard close(descriptor) == 0, isWritten else {
      errno = isWritten ? errno : reason
      let error = failure("cannot be written")
      unlink(beside)
      throw error
    }
    // Only a link refuses to replace a file that somebody made in the meantime.
    let isPlaced = replacing ? rename(beside, path) == 0 : link(beside, path) == 0
    if !isPlaced, replacing || errno == EEXIST || rename(beside, path) != 0 {
      let error = failure("cannot be put in its place")
      unlink(beside)
      throw error
    }
    unlink(beside)
  }

  /// Writes a folder beside the place and puts it there; what was there goes last.
  func writeFolder(_ files: [(path: String, bytes: [UInt8])]) throws(AuthoringError) {
    let manager = FileManager.default
    let beside = self.beside
    let former = beside + ".former"
    do {
      for file in files {
        let url = URL(fileURLWithPath: beside).appendingPathComponent(file.path)
        try manager.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.bytes).write(to: url)
      }
    } catch {
      try? manager.removeItem(atPath: beside)
      throw .output(name, "The folder cannot be written: \(error.localizedDescription)")
    }
    let isReplacing = kind != nil
    guard !isReplacing || rename(path, former) == 0 else {
      let error = failure("cannot be replaced")
      try? manager.removeItem(atPath: beside)
      throw error
    }
    guard rename(beside, path) == 0 else {
      let error = failure("cannot be put in its place")
      try? manager.removeItem(atPath: beside)
      guard !isReplacing || rename(former, path) == 0 else {
        throw .output(name, "\(error.message) What was there before is now in \(former).")
      }
      throw error
    }
    if isReplacing { try? manager.removeItem(atPath: former) }
  }

  /// A name in the same folder that no document has.
  private var beside: String {
    let url = URL(fileURLWithPath: path)
    let name = ".\(url.lastPathComponent).plait-\(ProcessInfo.processInfo.processIdentifier)"
    return url.deletingLastPathComponent().appendingPathComponent(name).path
  }

  private func failure(_ what: String) -> AuthoringError {
    .output(name, "The output \(what): \(String(cString: strerror(errno))).")
  }
}
