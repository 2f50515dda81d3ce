import Checking
import Curriculum
import Testing

@Suite struct StatedFiguresTests {
  private let program: Program = {
    var program = Program()
    for (strand, hours) in zip(Strand.allCases, [84, 28, 96]) {
      var component = Component()
      component.hours.total = Amount(hours)
      program.components[strand] = component
    }
    program.hours.total = Amount(208)
    program.dates = Dates(starts: CalendarDay("2026-09-08"), ends: CalendarDay("2026-12-11"))
    program.occupation.soc = "31-1131.00"
    program.occupation.cip = "51.3902"
    return program
  }()

  private func told(_ texts: String...) -> [String] {
    StatedFigures(of: program, in: texts.map { DocumentLine($0, at: "a line") }).differences
      .map(\.message)
  }

  /// A line of a syllabus, and what is wrong with it.
  @Test(arguments: [
    (
      "Adult education: 96 hours. Workforce preparation: 28 hours.",
      "The hours of adult education are 96, and in the program they are 84."
    ),
    (
      "The class meets 300 hours in all.",
      "The hours of the program are 300, and in the program they are 208."
    ),
    ("Total hours: 300", "The hours of the program are 300, and in the program they are 208."),
    (
      "It runs to December 18.",
      "The last day is December 18, and in the program it is 2026-12-11."
    ),
    (
      "Start date: September 9, 2026",
      "The first day is September 9, 2026, and in the program it is 2026-09-08."
    ),
    ("SOC 39-9999", "The SOC code is 39-9999, and in the program it is 31-1131.00."),
    ("CIP code: 19.0708", "The CIP code is 19.0708, and in the program it is 51.3902."),
  ])
  func `another figure than the program's is told`(line: String, message: String) {
    #expect(told(line) == [message])
  }

  @Test(arguments: [
    "Adult education: 84 hours. Workforce preparation: 28 hours.", "208 hours in all",
    "It runs from September 8 to December 11.", "End date: 12/11/2026", "SOC 31-1131, CIP 51.3902",
    "Adult education: 6 hours a week", "Registration ends August 3.",
  ])
  func `what the program says is not told`(line: String) {
    #expect(told(line) == [])
  }

  @Test func `the hours of units are not those of the program`() {
    #expect(told("Adult education: 6 hours", "Adult education: 8 hours") == [])
  }

  @Test func `what a document does not state is named`() {
    let figures = StatedFigures(of: program, in: [DocumentLine("Weld a joint.", at: "a line")])
    #expect(
      figures.notStated == ["hours", "dates", "codes of the occupation (SOC, CIP)"])
  }
}
