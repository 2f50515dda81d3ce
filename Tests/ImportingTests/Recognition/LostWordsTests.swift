import Curriculum
import Frameworks
import Importing
import Testing

/// Words that look like something else, and must not vanish into it.
struct LostWordsTests {
  private func read(_ build: (inout OutlineBuilder) -> Void) -> Imported {
    ClaimedWords(build).imported
  }

  @Test func `a stretch may end between a letter and its accent`() throws {
    let text = "e\u{301} \u{302}q word"
    let scalars = text.unicodeScalars
    let start = scalars.index(after: scalars.startIndex)
    let end = scalars.index(start, offsetBy: 2)
    let excerpt = try #require(Excerpt(0, start..<end, of: text))
    #expect(excerpt.range.upperBound <= end)
    #expect(Excerpt(0, end..<text.endIndex, of: text)?.text.hasSuffix("q word") == true)
  }

  @Test func `a table that is all marked as header keeps its objectives`() {
    var builder = OutlineBuilder()
    builder.table(of: [
      ["Objective", "Adult education", "Workforce preparation", "Workforce training"],
      ["1. Chart intake", "Read a scale", "Speak up", "Measure intake"],
      ["2. Chart output", "Add amounts", "Ask for help", "Measure output"],
      ["3. Report", "Write a note", "Keep calm", "Call the nurse"],
      ["4. Clean up", "Read a label", "Keep order", "Mix cleaner"],
      ["5. Close", "Count stock", "Plan time", "Order supplies"],
    ])
    var outline = builder.outline
    if case .table(var table) = outline.blocks[0] {
      for row in table.rows.indices { table.rows[row].isHeader = true }
      outline.blocks[0] = .table(table)
    }
    let program = ClaimedWords(of: outline).imported.program
    #expect(program.objectives.map(\.label) == ["1", "2", "3", "4", "5"])
  }

  @Test func `a sign of a skill gain counts as a word, and not within another`() {
    let imported = read { builder in
      builder.paragraph(
        "Expected measurable skill gains: Learners are engaged, for example in the managed clinic")
    }
    #expect(imported.program.expectedGains == [])
  }

  @Test func `a person who is named again keeps the address`() {
    let imported = read { builder in
      builder.table(of: [
        ["Instructor", "Strand", "E-mail"], ["Ana Ruiz", "Adult education", "ana@example.org"],
        ["Ana Ruiz", "Workforce preparation", ""],
      ])
    }
    #expect(imported.program.instructors.map(\.email) == ["ana@example.org"])
  }

  @Test func `a course whose title begins with total is no total`() {
    let imported = read { builder in
      builder.table(of: [
        ["Course title", "Course number", "Credits"], ["Blueprint Reading", "SUR 100", "2"],
        ["Total Station Surveying", "SUR 110", "3"], ["Total", "", "5"],
      ])
    }
    #expect(
      imported.program.courses.map(\.title) == ["Blueprint Reading", "Total Station Surveying"])
  }

  @Test func `the head of a card is no outcome`() {
    let imported = read { builder in
      builder.paragraph("Single set of learning objectives", heading: 1)
      builder.paragraph("Objective 1: Bathe a dog", heading: 2)
      builder.table(of: [
        ["Skill area", "What learners will do"], ["Adult education", "Read the label"],
        ["Workforce preparation", "Keep the floor dry"],
      ])
    }
    #expect(imported.program.objectives.flatMap { $0.outcomes[.workforceTraining] } == [])
  }

  @Test func `a table within another has no number of its own`() {
    #expect(OutlineTable(columnCount: 1, rows: [], place: "table 2").number == 2)
    #expect(
      OutlineTable(columnCount: 1, rows: [], place: "table 2, row 1, column 2, table 1").number == 0
    )
  }
}
