package import Foundation
package import Testing

/// A file of expected output beside the tests of a module.
package struct Golden: Sendable {
  /// The file, found from the test's own source file.
  package let url: URL

  /// Names `Goldens/<name>` beside the test file that calls.
  package init(_ name: String, testFile: String = #filePath) {
    url = URL(fileURLWithPath: testFile).deletingLastPathComponent()
      .appendingPathComponent("Goldens").appendingPathComponent(name)
  }

  /// Compares, and fails on any difference; `UPDATE_GOLDENS=1` also writes the new text.
  ///
  /// Recording fails too, so that a changed golden can never pass unseen.
  package func matches(
    _ actual: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let expected = try? String(contentsOf: url, encoding: .utf8)
    guard expected != actual else { return }
    Attachment.record(Array(actual.utf8), named: url.lastPathComponent)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try? FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? Data(actual.utf8).write(to: url)
      Issue.record(
        "recorded \(url.lastPathComponent): look at it, then run again without UPDATE_GOLDENS",
        sourceLocation: sourceLocation)
      return
    }
    Issue.record(
      """
      \(url.lastPathComponent) differs. First difference:
      \(Self.firstDifference(expected ?? "", actual))
      Run with UPDATE_GOLDENS=1 to record the new text.
      """, sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ expected: String, _ actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    return """
      line \(line + 1)
        expected: \(line < old.count ? String(old[line]) : "(end of file)")
        actual:   \(line < new.count ? String(new[line]) : "(end of file)")
      """
  }
}
