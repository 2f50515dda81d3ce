import Curriculum
import Frameworks
import Importing
import Testing

/// What an importer tells, as a colleague would say it.
struct ImportFindingTests {
  private func imported(
    _ library: FrameworkLibrary = FrameworkLibrary([]), _ build: (inout OutlineBuilder) -> Void
  ) -> Imported {
    ClaimedWords(library: library, build).imported
  }

  private let header: [OutlineBuilder.Cell] = [
    "Single Set of Learning Objectives", "Adult Education & Literacy", "Workforce Preparation",
    "Workforce Training",
  ]

  @Test func `a code that no framework has is told once a place, with the nearest`() {
    let library = BundledFrameworks.library
    let imported = imported(library) {
      $0.table([
        header,
        [
          "1. Chart vital signs.", "Read a scale. (CCRS RI.3.B, RI.3.B)", "Speak up.",
          "Take a pulse. (CNA 3.1)",
        ],
        ["2. Wash hands.", "Retell steps. (RI.3.3)", "Coach a partner.", "Wash hands."],
      ])
    }
    let findings = imported.findings.filter { $0.code == "IMP-106" }
    #expect(findings.map(\.place) == [.document("table 1, row 2, column 2")])
    #expect(findings.map(\.severity) == [.warning])
    #expect(
      findings.first?.message
        == "I read “CCRS RI.3.B” as RI.3.B, and there is no RI.3.B. Did you mean RI.3.2?")
    #expect(
      findings.first?.remedy == """
        Nearest: RI.3.2, RI.3.3, RI.3.4. Correct it in the document or in the program.
        """)
    // The rules tell of a code that the program cites.
    #expect(!imported.findingsBesideRules.contains { $0.code == "IMP-106" })
  }

  @Test func `a table of which nothing was made is told as a whole`() {
    let imported = imported {
      $0.table([header, ["1. Chart.", "Read a scale.", "Speak up.", "Take a pulse."]])
      $0.table([["Name", "Age"], ["Mo", "3"], ["Flo", "4"]])
      $0.paragraph("Lunch is at noon in the hall.")
    }
    let findings = imported.findings.filter { $0.code == "IMP-105" }
    #expect(
      findings.map(\.message) == [
        """
        Table 2 (“Name”, “Age”, 3 rows) was not read: none of its columns or rows is called after \
        a strand, a field of the form or a list that Plait knows.
        """
      ])
    #expect(
      findings.map(\.remedy) == [
        """
        If it belongs to the program, say what a column is, for example: --map "table 2 column 2 = \
        workforce training".
        """
      ])
    #expect(imported.unplaced.count == 7)
    #expect(
      imported.findings.filter { $0.code == "IMP-101" }.map(\.place)
        == [.document("paragraph 1")])
  }

  @Test func `where no objective was found, it is said what was looked at`() {
    let imported = imported {
      $0.paragraph("Our class", heading: 1)
      $0.paragraph("Lunch is at noon in the hall.")
      $0.table([["Name", "Age"], ["Mo", "3"]])
    }
    let message = imported.findings.first { $0.code == "IMP-102" }?.message ?? ""
    #expect(
      message == """
        No learning objectives were found in this document. I looked at 1 table and 1 heading.
        """)
  }

  @Test func `a column that was guessed is told with its reasons`() {
    let imported = imported {
      $0.table([
        ["Objective", "Adult Education", "Workforce Preparation", "Other stuff"],
        ["1. Chart.", "Read a scale.", "Speak up.", "Take a pulse."],
        ["2. Wash.", "Retell steps.", "Coach a partner.", "Wash hands."],
      ])
    }
    let findings = imported.findings.filter { $0.code == "IMP-110" }
    #expect(findings.map(\.place) == [.document("table 1, column 4 (“Other stuff”)")])
    #expect(
      findings.first?.message == """
        I took column 4 of table 1 (“Other stuff”) for workforce training, because workforce \
        training is the strand that is missing.
        """)
    #expect(
      findings.first?.remedy == """
        If that is wrong, say what it is, for example: --map "table 1 column 4 = remark".
        """)
  }
}
