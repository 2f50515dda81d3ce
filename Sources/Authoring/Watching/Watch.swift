import Packets

/// Keeps the documents of a program up to date while people work on it.
///
/// Each step looks once at the files that the documents depend on. What was saved is taken once it
/// has rested for a step, so that a file that is being written is not read half.
public struct Watch {
  private let path: String
  private let open: () throws(AuthoringError) -> WatchedProgram
  private var shelf: WatchedShelf
  /// The files that the last build depended on.
  private var files: [String]
  /// How they were when it began; nil before the first.
  private var built: FileStates?
  /// How they were at the last step.
  private var seen: FileStates?

  /// Watches a program whose documents are kept in a folder.
  ///
  /// Files that are there already are written over only where it is forced. Each build opens the
  /// program, and all that it is made with, from the disk.
  public init(
    _ path: String, into folder: String, isForced: Bool,
    open: @escaping () throws(AuthoringError) -> WatchedProgram
  ) throws(AuthoringError) {
    self.path = path
    self.open = open
    files = [path]
    shelf = try WatchedShelf(folder, isForced: isForced, reading: path)
  }

  /// Looks once; where something was saved and has rested, makes anew what depends on it.
  ///
  /// - Returns: what came of it; nil where there was nothing to do.
  public mutating func step() -> WatchReport? {
    let now = FileStates(of: files)
    defer { seen = now }
    guard built == nil || (now != built && now == seen) else { return nil }
    built = now
    do throws(AuthoringError) {
      let watched = try open()
      let files = [path] + watched.files
      // What the new state depends on is looked at from here on.
      if files != self.files {
        self.files = files
        built = FileStates(of: files)
      }
      return try shelf.take(try made(of: watched))
    } catch {
      return WatchReport(trouble: error.description, kind: error.kind)
    }
  }

  /// The documents of the packet by plain names, and the packet itself.
  private func made(
    of watched: WatchedProgram
  ) throws(AuthoringError) -> (documents: [WatchedDocument], remarks: [String]) {
    let built = try watched.desk.packet(
      watched.program, from: watched.source, on: watched.day)
    var documents: [WatchedDocument] = []
    var taken: Set<String> = []
    for document in built.packet.documents where document.isOurs {
      for file in document.files {
        guard let bytes = file.content.bytes else { continue }
        // The number changes with what stands before it, and a document keeps its name here.
        let plain = String(file.path.drop { $0 != "-" }.dropFirst())
        let isFree = taken.insert(plain).inserted
        let name = isFree ? plain : String(file.path.dropFirst("data/".count))
        documents.append(WatchedDocument(name: name, content: [.bytes(bytes)]))
      }
    }
    documents.append(WatchedDocument(name: "packet.zip", content: try built.archivePieces()))
    return (documents, [built.missing, built.formRemarks].filter { !$0.isEmpty })
  }
}
