package import Foundation

/// Finds the folders that are delivered beside the executable.
///
/// The package manager's own way to them stops the process when they are missing and remembers
/// where they were built; a release must unpack anywhere and say what it lacks.
package enum ResourceFolder {
  /// Where a folder of a module lies, or should.
  package static func url(_ name: String, ofModule module: String) -> URL {
    let executable = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    let beside = executable.resolvingSymlinksInPath().deletingLastPathComponent()
    let places = ["plait_\(module).resources/\(name)", name, "../share/plait/\(name)"]
      .map { beside.appendingPathComponent($0) }
    return places.first { FileManager.default.fileExists(atPath: $0.path) } ?? places[0]
  }
}
