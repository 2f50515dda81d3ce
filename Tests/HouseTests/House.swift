import Foundation

/// The project's own files, as the house tests read them.
enum House {
  /// The folder of the package.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The text of a file of the project.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The paths of all files under a folder with an ending, in alphabetical order.
  static func files(under folder: String, ending: String) -> [String] {
    let base = root.appendingPathComponent(folder)
    let found = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String }
    return (found ?? []).filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }.sorted()
  }

  /// The Swift files of all modules.
  static let sources = files(under: "Sources", ending: ".swift")

  /// The Swift files of modules and tests.
  static let swiftFiles = sources + files(under: "Tests", ending: ".swift")

  /// The modules, by the folders they live in.
  static var modules: [String] {
    let folder = root.appendingPathComponent("Sources").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// The modules written in Swift: those that are not a C library's name alone.
  static var swiftModules: [String] {
    modules.filter { module in
      let map = root.appendingPathComponent("Sources/\(module)/module.modulemap").path
      return !FileManager.default.fileExists(atPath: map)
    }
  }

  /// The module that a source file belongs to.
  static func module(of path: String) -> String {
    String(path.split(separator: "/")[1])
  }

  /// The names of the types that a source file declares.
  static func types(in path: String) throws -> [String] {
    try text(path).matches(
      of: /\b(?:struct|enum|class|protocol|actor|typealias)\s+([A-Z][A-Za-z0-9]*)/
    ).map { String($0.output.1) }
  }

  /// The lines of a source file without its comments, each with its number.
  static func code(of path: String) throws -> [(number: Int, line: String)] {
    try text(path).components(separatedBy: "\n").enumerated().compactMap { index, line in
      let code = line.trimmingCharacters(in: .whitespaces)
      return code.hasPrefix("//") ? nil : (index + 1, code)
    }
  }
}
