import Foundation
import Packets
import Synchronization

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
    _ pieces: [BagContent], replacing: Bool, mode newMode: mode_t = 0o666
  ) throws(AuthoringError) {
    var former = stat()
    let mode = stat(path, &former) == 0 ? former.st_mode & 0o777 : newMode
    let beside = self.beside
    try write(pieces, to: beside, mode: mode, isSynced: true)
    // Only a link refuses to replace a file that somebody made in the meantime.
    let isPlaced = replacing ? rename(beside, path) == 0 : link(beside, path) == 0
    if !isPlaced, replacing || errno == EEXIST || rename(beside, path) != 0 {
      let error = failure("cannot be put in its place")
      unlink(beside)
      throw error
    }
    unlink(beside)
  }

  /// Writes several files beside their places, and puts them there once all are written.
  static func write(
    together files: [(place: OutputPlace, content: BagContent)]
  ) throws(AuthoringError) {
    var waiting: [(beside: String, place: OutputPlace)] = []
    defer { for file in waiting { unlink(file.beside) } }
    for file in files {
      let beside = file.place.beside
      try file.place.write([file.content], to: beside, mode: 0o666, isSynced: true)
      waiting.append((beside, file.place))
    }
    for file in waiting where rename(file.beside, file.place.path) != 0 {
      throw file.place.failure("cannot be put in its place")
    }
  }

  /// Writes a new file; one that cannot be written whole is taken away again.
  private func write(
    _ pieces: [BagContent], to target: String, mode: mode_t, isSynced: Bool
  ) throws(AuthoringError) {
    let descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw failure("cannot be written") }
    do throws(AuthoringError) {
      for piece in pieces {
        switch piece {
        case .bytes(let bytes):
          guard Descriptor.write(bytes, to: descriptor) else {
            throw failure("cannot be written")
          }
        case .file(let file): try UnreadFile.copy(file, to: descriptor, called: name)
        }
      }
      guard !isSynced || fsync(descriptor) == 0 else { throw failure("cannot be written") }
    } catch {
      close(descriptor)
      unlink(target)
      throw error
    }
    guard close(descriptor) == 0 else {
      let error = failure("cannot be written")
      unlink(target)
      throw error
    }
  }

  /// Writes a folder beside the place and puts it there in one step; what was there goes last.
  ///
  /// Of two that come to one place at once, each finds there what the other wrote whole.
  func writeFolder(_ files: [BagFile]) throws(AuthoringError) {
    let isReplacing = kind != nil
    let beside = self.beside
    guard mkdir(beside, 0o777) == 0 else { throw failure("cannot be written") }
    defer { try? FileManager.default.removeItem(atPath: beside) }
    var made: Set<String> = []
    for file in files {
      var folder = beside
      for part in file.path.split(separator: "/").dropLast() {
        folder += "/\(part)"
        guard made.insert(folder).inserted else { continue }
        guard mkdir(folder, 0o777) == 0 else { throw failure("cannot be written") }
      }
      try write([file.content], to: "\(beside)/\(file.path)", mode: 0o666, isSynced: false)
    }
    try inTurn { () throws(AuthoringError) in try place(beside, isReplacing: isReplacing) }
  }

  /// Puts a folder in its place, when that is still as it was when the work began.
  private func place(_ beside: String, isReplacing: Bool) throws(AuthoringError) {
    guard (kind != nil) == isReplacing else {
      throw .output(
        name,
        """
        Somebody else wrote to this place in the meantime, and that is left as it is. Look at it, \
        and choose another name or try again.
        """)
    }
    let former = beside + ".former"
    guard !isReplacing || rename(path, former) == 0 else { throw failure("cannot be replaced") }
    guard rename(beside, path) == 0 else {
      let error = failure("cannot be put in its place")
      guard !isReplacing || rename(former, path) == 0 else {
        throw .output(name, "\(error.message) What was there before is now in \(former).")
      }
      throw error
    }
    if isReplacing { try? FileManager.default.removeItem(atPath: former) }
  }

  /// Does something while no other Plait puts something into the same folder.
  func inTurn(_ work: () throws(AuthoringError) -> Void) throws(AuthoringError) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // Where a file system knows no locks, the steps are short and each of them is whole.
    if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
    defer { if descriptor >= 0 { close(descriptor) } }
    try work()
  }

  /// A name in the same folder that no document has, and no other work.
  private var beside: String {
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent()
    while true {
      let number = Self.count.add(1, ordering: .relaxed).newValue
      let process = ProcessInfo.processInfo.processIdentifier
      let name = ".\(url.lastPathComponent).plait-\(process)-\(number)"
      let beside = folder.appendingPathComponent(name).path
      // What a run left that was stopped is left alone.
      if Self.kind(of: beside) == nil { return beside }
    }
  }

  private static let count = Atomic<Int>(0)

  private func failure(_ what: String) -> AuthoringError {
    .output(name, "The output \(what): \(WriteFailure().words)")
  }
}
