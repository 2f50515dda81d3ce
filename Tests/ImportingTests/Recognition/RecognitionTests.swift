import Curriculum
import Foundation
import Frameworks
import Importing
import Testing

/// Tables and lists beside the objectives that come of them.
struct RecognitionTests {
  private let header: [OutlineBuilder.Cell] = [
    "Single Set of Learning Objectives", "Adult Education & Literacy", "Workforce Preparation",
    "Workforce Training",
  ]

  /// An objective a line, and its outcomes below: what a test compares.
  private func objectives(_ build: (inout OutlineBuilder) -> Void) -> [String] {
    let imported = ClaimedWords(build).imported
    return imported.program.objectives.flatMap { objective in
      ["\(objective.label ?? "-") | \(objective.statement ?? "-")"]
        + Strand.allCases.flatMap { strand in
          objective.outcomes[strand].map { "  \(strand.idWord): \($0.text)" }
        }
    }
  }

  @Test func `a merged objective cell covers several rows of outcomes`() {
    #expect(
      objectives {
        $0.table([
          header,
          [
            .merged("SSLO #1: Chart vital signs.", rows: 2), "Read a scale.", "Speak up.",
            "Measures pulse.",
          ],
          [.covered, "Round a value.", "—", "Reports a value."],
          ["SSLO #2: Wash hands.", "Retell steps.", "Coach a partner.", "Washes hands."],
        ])
      } == [
        "SSLO #1 | Chart vital signs.",
        "  adult: Read a scale.", "  adult: Round a value.", "  preparation: Speak up.",
        "  training: Measures pulse.", "  training: Reports a value.",
        "SSLO #2 | Wash hands.",
        "  adult: Retell steps.", "  preparation: Coach a partner.", "  training: Washes hands.",
      ])
  }

  @Test func `an objective cell left empty continues the one above`() {
    #expect(
      objectives {
        $0.table([
          header, ["1. Chart vital signs.", "Read a scale.", "", ""],
          ["", "", "Speak up promptly.", "Measures pulse."],
        ])
      } == [
        "1 | Chart vital signs.", "  adult: Read a scale.", "  preparation: Speak up promptly.",
        "  training: Measures pulse.",
      ])
  }

  @Test func `without a column for objectives each row is one, and no statement is invented`() {
    #expect(
      objectives {
        $0.table([
          ["No.", "AEL", "Workforce prep", "Occupational training"],
          ["1", "Read a procedure.", "Plan the work.", "Sets up the machine."],
          ["2", "Write a note.", "none", "Shuts down the machine."],
        ])
      } == [
        "1 | -", "  adult: Read a procedure.", "  preparation: Plan the work.",
        "  training: Sets up the machine.", "2 | -", "  adult: Write a note.",
        "  training: Shuts down the machine.",
      ])
  }

  @Test func `a strand's cell merged over two objectives belongs to both`() {
    #expect(
      objectives {
        $0.table([
          header,
          [
            "Chart a value.", "Read a scale.", .merged("Work in a team.", rows: 2), "Charts pulse.",
          ],
          ["Report a value.", "Speak clearly.", .covered, "Reports pulse."],
        ])
      } == [
        "- | Chart a value.", "  adult: Read a scale.", "  preparation: Work in a team.",
        "  training: Charts pulse.", "- | Report a value.", "  adult: Speak clearly.",
        "  preparation: Work in a team.", "  training: Reports pulse.",
      ])
  }

  @Test func `a header that is repeated on each page is no objective`() {
    #expect(
      objectives {
        $0.table([
          header, ["Chart a value.", "Read a scale.", "Speak up.", "Charts pulse."], header,
          ["Wash hands.", "Retell the steps.", "Coach a partner.", "Washes hands."],
        ])
      }.filter { !$0.hasPrefix(" ") } == ["- | Chart a value.", "- | Wash hands."])
  }

  @Test func `a table that goes on without a header keeps the columns of the one before`() {
    #expect(
      objectives {
        $0.table([header, ["Chart a value.", "Read a scale.", "Speak up.", "Charts pulse."]])
        $0.table([["Wash hands.", "Retell the steps.", "Coach a partner.", "Washes hands."]])
      }.filter { !$0.hasPrefix(" ") } == ["- | Chart a value.", "- | Wash hands."])
  }

  @Test func `one paragraph of a cell is one outcome`() {
    #expect(
      objectives {
        $0.table([
          header, ["Chart a value.", "Read a scale.\nWrite a note.", "Speak up.", "Charts pulse."],
        ])
      } == [
        "- | Chart a value.", "  adult: Read a scale.", "  adult: Write a note.",
        "  preparation: Speak up.", "  training: Charts pulse.",
      ])
  }

  @Test func `a card holds one objective, a strand a row`() {
    #expect(
      objectives {
        $0.table([
          [.merged("SSLO #3: Set the machine.", columns: 2)],
          ["Adult Education & Literacy", "Read a chart."],
          ["Workforce Preparation Activities", "Explain a setting."],
          ["Workforce Training Competency", "Sets the wire speed."],
          ["Assessment", "Set-up from a job card"],
        ])
      } == [
        "SSLO #3 | Set the machine.", "  adult: Read a chart.", "  preparation: Explain a setting.",
        "  training: Sets the wire speed.",
      ])
  }

  @Test func `tags in a sentence are outcomes, and no part of the statement`() {
    #expect(
      objectives {
        $0.paragraph("Learning objectives", heading: 1)
        $0.paragraph(
          "Find the fault. [AEL: Read a log] [WP: Think it through] [WT: Tests the cable]",
          label: "1.", listLevel: 0)
      } == [
        "1 | Find the fault.", "  adult: Read a log", "  preparation: Think it through",
        "  training: Tests the cable",
      ])
  }

  @Test func `labelled paragraphs under a numbered objective are its outcomes`() {
    #expect(
      objectives {
        $0.paragraph("Single Set of Learning Objectives", heading: 1)
        $0.paragraph("Objective 1: Take a call.")
        $0.paragraph("Adult education: Write notes.")
        $0.paragraph("Workforce preparation: Listen actively.")
        $0.paragraph("Workforce training: Records an incident.")
      } == [
        "Objective 1 | Take a call.", "  adult: Write notes.", "  preparation: Listen actively.",
        "  training: Records an incident.",
      ])
  }

  @Test func `three lists become objectives of one strand each`() {
    #expect(
      objectives {
        $0.paragraph("Learning objectives", heading: 1)
        $0.paragraph("Academic skills", heading: 2)
        $0.paragraph("Read a book aloud.", label: "1.", listLevel: 0)
        $0.paragraph("Workplace readiness", heading: 2)
        $0.paragraph("Arrive on time.", label: "1.", listLevel: 0)
      } == ["1 | -", "  adult: Read a book aloud.", "1 | -", "  preparation: Arrive on time."])
  }

  @Test func `a statement over the strands' names is the objective, and no heading`() {
    #expect(
      objectives {
        $0.table([
          [.merged("Objective 1: Read a book aloud.", columns: 3)],
          ["Adult Education", "Workforce Preparation", "Workforce Training"],
          ["Read with expression.", "Speak up clearly.", "Plans story time."],
        ])
      } == [
        "Objective 1 | Read a book aloud.", "  adult: Read with expression.",
        "  preparation: Speak up clearly.", "  training: Plans story time.",
      ])
  }

  @Test func `beside three strands the column of sentences is the objective, whatever its name`() {
    #expect(
      objectives {
        $0.table([
          ["Our braid", "Academic", "Employability", "Occupational training"],
          ["Read the order and pack it.", "Read a list.", "Work neatly.", "Packs an order."],
        ])
      } == [
        "- | Read the order and pack it.", "  adult: Read a list.", "  preparation: Work neatly.",
        "  training: Packs an order.",
      ])
  }

  @Test func `a column named by its trade is the training, where the other two strands stand`() {
    #expect(
      objectives {
        $0.table([
          ["Wk", "Phlebotomy competency", "AEL", "WP"],
          ["1", "Draws blood by the order.", "Read a label.", "Stay calm."],
        ])
      } == [
        "1 | -", "  adult: Read a label.", "  preparation: Stay calm.",
        "  training: Draws blood by the order.",
      ])
  }

  @Test func `of two columns of objectives the shorter one holds the numbers`() {
    #expect(
      objectives {
        $0.table([
          ["SLO", "Integrated objective", "AEL", "WP", "WT"],
          ["SLO-1", "Cut the plate to size.", "Read a rule.", "Plan the cuts.", "Cuts plate."],
        ])
      } == [
        "SLO-1 | Cut the plate to size.", "  adult: Read a rule.", "  preparation: Plan the cuts.",
        "  training: Cuts plate.",
      ])
  }

  @Test func `a row of sums at the foot of a set is no objective`() {
    #expect(
      objectives {
        $0.table([
          header, ["Chart a value.", "Read a scale.", "Speak up.", "Charts pulse."],
          ["Total hours", "60", "20", "140"],
        ])
      }.filter { !$0.hasPrefix(" ") } == ["- | Chart a value."])
  }

  @Test func `bulleted lists under the names of strands are objectives of one strand each`() {
    #expect(
      objectives {
        $0.paragraph("Adult Education and Literacy Objectives", heading: 2)
        $0.paragraph("Read a recipe.", label: "•", listLevel: 0)
        $0.paragraph("Workforce Training Objectives", heading: 2)
        $0.paragraph("Holds a knife safely.", label: "•", listLevel: 0)
      } == ["- | -", "  adult: Read a recipe.", "- | -", "  training: Holds a knife safely."])
  }

  @Test(arguments: [
    ("1.1 Cut the plate.", "1.1"), ("(3) Cut the plate.", "3"), ("A. Cut the plate.", "A"),
    ("IV. Cut the plate.", "IV"), ("O1. Cut the plate.", "O1"), ("SLO-1 Cut the plate.", "SLO-1"),
    ("Objective 3 – Cut the plate.", "Objective 3"), ("12 plates are cut.", "-"),
  ])
  func `a number before the words is the label, without its closing mark`(
    statement: String, label: String
  ) {
    let found = objectives {
      $0.table([header, [.words(statement), "Read a rule.", "Plan the cuts.", "Cuts plate."]])
    }
    #expect(found.first?.components(separatedBy: " | ").first == label)
  }

  @Test func `a budget and a schedule have strand names and are no set`() {
    #expect(
      objectives {
        $0.table([
          ["Item", "Adult Education", "Workforce Preparation", "Workforce Training"],
          ["Salaries", "12,000", "4,000", "18,500"], ["Supplies", "800", "200", "3,100"],
        ])
        $0.table([
          ["Week", "Adult education", "Workforce preparation", "Workforce training"],
          ["1", "6 hours", "2 hours", "8 hours"], ["2", "6 hours", "2 hours", "8 hours"],
        ])
      } == [])
  }

  @Test func `three principles side by side are no set`() {
    #expect(
      objectives {
        $0.table([
          [
            "Components integrate & occur simultaneously", "Components have common objectives",
            "IET is part of a career pathway",
          ],
          ["They start together.\nThey end together.", "One set of objectives.", "Next steps."],
        ])
      } == [])
  }
}
