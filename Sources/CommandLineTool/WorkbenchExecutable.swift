import Authoring
import Foundation

/// The executable `plait-workbench` beside this one: it links the server and the journal, which
/// would cost every short command its start.
enum WorkbenchExecutable {
  private static let name = "plait-workbench"

  /// Becomes that executable, with these arguments.
  ///
  /// - Throws: when it is not there or does not start; otherwise it never returns.
  static func become(_ arguments: [String]) throws(AuthoringError) -> Never {
    let running = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    let folder = running.resolvingSymlinksInPath().deletingLastPathComponent()
    let path = folder.appendingPathComponent(name).path
    let words = ([path] + arguments).map { strdup($0) }
    execv(path, words + [nil])
    let reason = String(cString: strerror(errno))
    words.forEach { free($0) }
    throw .request(
      arguments.first ?? name,
      "This is done by \(name), which does not start from \(folder.path) (\(reason)). Unpack the "
        + "whole release again.")
  }
}
