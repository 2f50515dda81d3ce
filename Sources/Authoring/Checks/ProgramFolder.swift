import Foundation

/// The program files in a folder and the folders below it.
///
/// What is hidden and where links lead is another's: the copies of an editor or of version control
/// are no programs, and a link may lead in a circle.
public struct ProgramFolder: Sendable {
  /// The paths of the programs, in their order.
  public private(set) var programs: [String] = []
  private var documents: [String] = []

  /// Looks through a folder.
  ///
  /// - Throws: when it cannot be read, or holds no program.
  public init(at path: String) throws(AuthoringError) {
    try look(in: path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
    programs.sort()
    guard programs.isEmpty else { return }
    let nothing = "There is no program (.iet.yaml or .iet.json) in this folder"
    guard let first = documents.min() else { throw .input(path, nothing + ".") }
    let isOne = documents.count == 1
    let count = isOne ? "one Word file" : "\(documents.count) Word files"
    throw .input(
      path,
      """
      \(nothing), but \(count). Import \(isOne ? "it" : "each") first: \
      `plait import \(first) -o \(first.dropLast(".docx".count)).iet.yaml`.
      """)
  }

  /// Whether a path is a folder.
  public static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// The programs of files and folders that a person names, each once.
  public static func programs(of paths: [String]) throws(AuthoringError) -> [String] {
    var seen: Set<String> = []
    var programs: [String] = []
    for path in paths {
      for program in isFolder(path) ? try ProgramFolder(at: path).programs : [path]
      where seen.insert(OutputPlace.resolved(program) ?? program).inserted {
        programs.append(program)
      }
    }
    return programs
  }

  private mutating func look(in folder: String) throws(AuthoringError) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw .input(folder, "The folder cannot be read. Check that you may open it.")
    }
    for name in names where !name.hasPrefix(".") {
      let path = folder == "/" ? folder + name : "\(folder)/\(name)"
      var info = stat()
      guard lstat(path, &info) == 0 else { continue }
      switch info.st_mode & S_IFMT {
      case S_IFDIR: try look(in: path)
      case S_IFREG where ProgramFormat.programEnding(of: name) != nil: programs.append(path)
      case S_IFREG where name.lowercased().hasSuffix(".docx") && !name.hasPrefix("~$"):
        documents.append(path)
      default: break
      }
    }
  }
}
