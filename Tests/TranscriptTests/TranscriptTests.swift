import Foundation
import Testing

/// Golden files that read as documentation.
struct TranscriptTests {
  @Test(arguments: Transcript.all)
  func `the commands print what the page says`(transcript: Transcript) throws {
    let actual = try transcript.replayed()
    let expected = try String(contentsOf: transcript.url, encoding: .utf8)
    guard actual != expected else { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(actual.utf8).write(to: transcript.url)
      Issue.record("recorded \(transcript.testDescription): look at it, then run again")
      return
    }
    let lines = zip(
      expected.components(separatedBy: "\n"), actual.components(separatedBy: "\n"))
    let first = lines.enumerated().first { $0.element.0 != $0.element.1 }
    Issue.record(
      """
      \(transcript.testDescription) differs at line \((first?.offset ?? -1) + 1)
        the page says: \(first?.element.0 ?? "(the end)")
        printed:       \(first?.element.1 ?? "(the end)")
      """)
  }
}
