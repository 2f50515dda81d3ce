import Foundation
import Testing

/// Not a check: what `scripts/recognition --differences` prints, written where it asks.
struct DifferencesTests {
  static let path = ProcessInfo.processInfo.environment["PLAIT_DIFFERENCES"]

  /// The beginning of the names of the documents that are asked for.
  static let beginning = ProcessInfo.processInfo.environment["PLAIT_DOCUMENT"] ?? ""

  @Test(.enabled(if: path != nil, "scripts/recognition alone asks for it"))
  func `the differences of the documents are written`() throws {
    let names = DocumentFolder.names.filter { $0.hasPrefix(Self.beginning) }
    let exact = names.filter { $0 == Self.beginning }
    let text = (exact.isEmpty ? names : exact).map { MeasuredDocument.measure($0).differences }
      .joined(separator: "\n")
    try Data(text.utf8).write(to: URL(fileURLWithPath: Self.path ?? ""))
  }
}
