import Curriculum
import Foundation
import TestSupport
import Testing

struct RecognitionReportTests {
  /// `scripts/recognition` runs this one alone.
  @Test func `docs recognition md is what the report says`() throws {
    let url = Package.root.appendingPathComponent("docs/recognition.md")
    let text = RecognitionReport(documents: MeasuredDocument.all).text
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(text.utf8).write(to: url)
    }
    let isTheSame = try String(contentsOf: url, encoding: .utf8) == text
    #expect(isTheSame, "docs/recognition.md is old; scripts/recognition writes it")
  }

  @Test func `a report counts over all documents, and names one that cannot be measured`() {
    let right = HandmadeProgram.comparison { _ in }
    let wrong = HandmadeProgram.comparison { $0.objectives = [] }
    let text = RecognitionReport(documents: [
      MeasuredDocument(name: "b-wrong", lost: ["tube"], comparisons: [wrong]),
      MeasuredDocument(name: "a-right", comparisons: [right]),
      MeasuredDocument(name: "c-none", problems: ["no program"]),
    ]).text
    #expect(text.contains("| objectives | 0.980 | 1.000 | 0.500 | 18 | 9 | 9 |\n"))
    #expect(text.contains("| codes | code | 1.000 | 0.500 | 18 | 9 | 9 |\n"))
    #expect(
      text.hasSuffix(
        """
        | a-right | 1.000 | 1.000 | 1.000 | 1.000 | yes |
        | b-wrong | 0.000 | 0.000 | 0.000 | 1.000 | no |
        | c-none | – | – | – | – | could not be measured |

        """))
  }
}
