import Foundation
import Frameworks
import TestSupport
import Testing

/// Measures the suggestions on pairs that were written down before anything was tuned.
struct SuggestionRecallTests {
  private static let measured = Result { try SuggestionReport() }

  @Test func `every item of the pairs is in a framework at hand`() throws {
    let library = try OutcomePair.library()
    let pairs = try OutcomePair.all()
    #expect(pairs.count >= 150)
    for pair in pairs { #expect(library.resolve(pair.item).isKnown, "\(pair.item)") }
  }

  @Test func `the right item is among the first five for seven outcomes in ten`() throws {
    #expect(try Self.measured.get().ours.total >= 0.7)
  }

  @Test func `that is better by a good deal than plain BM25 over the statements`() throws {
    let report = try Self.measured.get()
    #expect(report.ours.total >= 1.15 * report.plain.total)
  }

  @Test func `docs suggestions md is what the report says`() throws {
    let url = Package.root.appendingPathComponent("docs/suggestions.md")
    let text = try Self.measured.get().page
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: url)
    }
    let isTheSame = try String(contentsOf: url, encoding: .utf8) == text
    #expect(isTheSame, "docs/suggestions.md is old; scripts/suggestions writes it")
  }
}
