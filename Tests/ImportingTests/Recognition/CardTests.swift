import Curriculum
import Frameworks
import Importing
import Testing

/// Cards, tags and labels as people of other schools write them.
struct CardTests {
  private func read(_ build: (inout OutlineBuilder) -> Void) -> Imported {
    ClaimedWords { builder in
      builder.paragraph("Single set of learning objectives", heading: 1)
      build(&builder)
    }.imported
  }

  private func outcomes(_ imported: Imported) -> [[String]] {
    imported.program.objectives.map { objective in
      Strand.allCases.flatMap { objective.outcomes[$0].map(\.text) }
    }
  }

  @Test(arguments: ["n/a", "Not stated"])
  func `a card that nobody has filled in is no objective`(prompt: String) {
    let imported = read { builder in
      builder.table(of: [
        ["Objective 1", "Bathe a dog."], ["Adult education", "Read the label."],
        ["Workforce preparation", "Keep the floor dry."], ["Workforce training", "Use a dryer."],
      ])
      builder.paragraph("")
      builder.table(of: [
        ["Objective 2", prompt], ["Adult education", prompt], ["Workforce preparation", prompt],
        ["Workforce training", prompt],
      ])
    }
    #expect(imported.program.objectives.map(\.label) == ["Objective 1"])
    #expect(imported.unplaced.map(\.words) == [])
  }

  @Test func `who teaches a strand is no outcome of it`() {
    let imported = read { builder in
      builder.table(of: [
        ["Adult education instructor", "Josephine Wieland"],
        ["Workforce training instructor", "Bert Nakamura"],
      ])
    }
    #expect(imported.program.objectives == [])
  }

  @Test func `tags stand before their words, as the legend explains them`() {
    let imported = read { builder in
      builder.paragraph(
        "Tags: [ABE] = adult basic education, [JR] = job readiness (workforce preparation), [CT] = courier training (workforce training)."
      )
      builder.paragraph(
        "1.  Plan a route. [ABE] Read a map. [JR] Set priorities. [CT] Use the app.")
    }
    #expect(imported.program.objectives.map(\.statement) == ["Plan a route."])
    #expect(outcomes(imported) == [["Read a map.", "Set priorities.", "Use the app."]])
  }

  @Test func `names in quotes are those that a sentence gives the strands`() {
    let imported = read { builder in
      builder.paragraph(
        "“Academic” is the adult education content, “Workplace” is the workforce preparation activity, and “Hands-on” is the workforce training competency."
      )
      builder.paragraph("Objective 1: Write up a repair order.")
      builder.paragraph("Academic: Write short notes")
      builder.paragraph("Workplace: Listen to the customer")
      builder.paragraph("Hands-on: Look over the bike")
    }
    #expect(
      outcomes(imported) == [["Write short notes", "Listen to the customer", "Look over the bike"]])
  }

  @Test func `capitals name the strands of an objective in plain type`() {
    let imported = read { builder in
      for number in 1...2 {
        builder.paragraph("OBJECTIVE \(number).  Load bags by the load sheet.")
        builder.paragraph("   ADULT EDUCATION")
        builder.paragraph("\t-  Read a load sheet")
        builder.paragraph("   WORKFORCE PREPARATION")
        builder.paragraph("\t-  Lift with a partner")
        builder.paragraph("   WORKFORCE TRAINING")
        builder.paragraph("\t-  Operate a belt loader")
      }
    }
    #expect(imported.program.objectives.map(\.label) == ["OBJECTIVE 1", "OBJECTIVE 2"])
    #expect(
      outcomes(imported)
        == Array(
          repeating: ["Read a load sheet", "Lift with a partner", "Operate a belt loader"], count: 2
        ))
  }

  @Test func `brackets say what a column is, whatever its other words may mean`() {
    let imported = read { builder in
      builder.table(of: [
        [
          "Outcome", "Data entry training", "Reading & math (adult education)",
          "Job skills (workforce preparation)",
        ],
        [
          "1. Key letters by touch", "Reach 8,000 strokes", "Work out rates", "Take short breaks",
        ],
        ["2. Enter records", "Set up fields", "Find information", "Ask the supervisor"],
      ])
    }
    #expect(
      outcomes(imported) == [
        ["Work out rates", "Take short breaks", "Reach 8,000 strokes"],
        ["Find information", "Ask the supervisor", "Set up fields"],
      ])
  }
}
