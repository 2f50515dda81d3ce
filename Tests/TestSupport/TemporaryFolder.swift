package import Foundation

/// A folder for the files of one test; it goes when the test is over.
package final class TemporaryFolder: Sendable {
  /// Where it is.
  package let url: URL

  /// Makes it.
  package init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("plait-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
