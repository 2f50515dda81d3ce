import Curriculum
import Frameworks
import Reports
import TestSupport
import Testing

/// What many programs cover together.
@Suite struct ProgramsCoverageTests {
  private func program(_ title: String, _ codes: [String], says statements: String...) -> Program {
    var program = Program()
    program.title = title
    program.objectives = statements.enumerated().map { number, statement in
      var objective = Objective(id: PartID("o\(number)"))
      objective.statement = statement
      return objective
    }
    program.components.adultEducation = Component()
    program.components.adultEducation?.alignments = codes.map { Alignment(ItemReference($0)) }
    return program
  }

  @Test func `each item tells how many programs meet it, and which`() throws {
    let coverage = ProgramsCoverage(
      of: [program("A", ["ccrs MP.6", "ccrs MP.6"]), program("B", ["ccrs MP.6", "esf ESF.CT"])],
      library: SampleFrameworks.library)
    let ccrs = try #require(coverage.frameworks.firstIndex { $0.id == "ccrs" })
    let index = try #require(
      coverage.frameworks[ccrs].items.firstIndex { $0.code.description == "MP.6" })
    #expect(coverage.items[ccrs][index].count == 2)
    #expect(coverage.items[ccrs][index].programs == [0, 1])
    #expect(coverage.programs.map { $0.items[ccrs] } == [1, 1])
    let text = coverage.text
    #expect(
      text.contains("1 of 7 (14 %) items are taught by a program"), "\(text)")
  }

  @Test(
    arguments: [
      (
        "Measure pulse, breathing and blood pressure and chart the values.",
        "Measures pulse, breathing, blood pressure and chart the values", true
      ),
      (
        "Measure pulse, breathing and blood pressure and chart the values.",
        "Weld a fillet joint in the flat position and judge its profile.", false
      ),
      ("Follow safety rules.", "Follow safety rules.", false),
    ])
  func `two programs that say nearly the same are told`(one: String, other: String, are: Bool) {
    let coverage = ProgramsCoverage(
      of: [program("A", [], says: one), program("B", [], says: other)],
      library: SampleFrameworks.library)
    #expect(coverage.likeObjectives.isEmpty == !are)
  }

  @Test func `the same sentence twice in one program is no likeness of programs`() {
    let sentence = "Read a drawing with its symbols and list the material."
    let coverage = ProgramsCoverage(
      of: [program("A", [], says: sentence, sentence)], library: SampleFrameworks.library)
    #expect(coverage.likeObjectives.isEmpty)
  }

  @Test func `a sentence of a hundred programs is told a thousand times at most`() {
    let sentence = "Read a drawing with its symbols and list the material."
    let programs = (0..<100).map { program("P\($0)", [], says: sentence) }
    let coverage = ProgramsCoverage(of: programs, library: SampleFrameworks.library)
    #expect(coverage.likeObjectives.count == 1_000)
    #expect(coverage.likeObjectivesLeftOut > 0)
  }
}
