import Curriculum
import Frameworks
import Reports
import TestSupport
import Testing

@Suite struct RequirementListTests {
  /// The first line of the checklist of a list with one item.
  private func entry(
    _ list: String, _ code: String, of program: Program, question: String? = nil
  ) throws -> ChecklistEntry {
    let checklist = Checklist(
      of: program, against: library(list, code, question), frameworks: [list])
    return try #require(checklist.rules.first?.entries.first)
  }

  private func library(_ list: String, _ code: String, _ question: String?) -> FrameworkLibrary {
    var framework = SampleFrameworks.rule
    framework.id = list
    framework.items = [
      FrameworkItem(
        id: code, code: FrameworkCode(code), label: code, statement: code, question: question)
    ]
    return FrameworkLibrary([framework])
  }

  private func answered(_ status: Evidence.Status, _ statement: String?) -> Program {
    var (program, evidence) = (Program(), Evidence(id: "v1"))
    evidence.requirement = ItemReference(framework: "priority-populations", code: "PP.O1")
    evidence.status = status
    evidence.statement = statement
    program.evidence = [evidence]
    return program
  }

  private struct Answer: Sendable {
    var status: Evidence.Status
    var statement: String?
    var shown: ChecklistEntry.Status
    var missing: [String] = []
  }

  private static let answers: [Answer] = [
    Answer(status: .notAnswered, statement: "We compare once a year", shown: .answered),
    Answer(status: .notAnswered, statement: nil, shown: .open),
    Answer(status: .met, statement: "We compare once a year", shown: .met),
    Answer(
      status: .notApplicable, statement: nil, shown: .notApplicable,
      missing: ["the reason why it does not apply"]),
    Answer(status: .notApplicable, statement: "It is the first year", shown: .notApplicable),
  ]

  @Test(arguments: answers)
  private func `words alone are an answer that nobody has judged`(answer: Answer) throws {
    let program = answered(answer.status, answer.statement)
    let entry = try entry("priority-populations", "PP.O1", of: program)
    #expect(entry.status == answer.shown)
    #expect(entry.missing == answer.missing)
  }

  @Test func `an open line asks its question`() throws {
    let asked = "Which groups are fewer here than in the area, and why?"
    let library = library("priority-populations", "PP.O1", asked)
    let report = Checklist(
      of: Program(), against: library, frameworks: ["priority-populations"]
    ).report()
    #expect(report.tables.first?.rows.first?.cells.last?.plainText == asked)
  }

  @Test func `the reviewer has an empty column where the profile wants one`() {
    var checklist = Checklist(of: SampleProgram.nursing, against: SampleFrameworks.library)
    checklist.hasReviewerColumn = true
    let table = checklist.report().tables.first
    #expect(table?.columns.last?.title == "Reviewer")
    #expect(table?.rows.allSatisfy { $0.cells.last?.isEmpty == true } == true)
  }

  private struct Sight: Sendable {
    var list: String
    var code: String
    var found: [String]
    var kinds: Set<PartKind>

    init(_ list: String, _ code: String, _ found: [String], _ kinds: Set<PartKind>) {
      (self.list, self.code, self.found, self.kinds) = (list, code, found, kinds)
    }
  }

  private static let sights: [Sight] = [
    Sight("wtcs-joint-conditions", "WTCS.J6", ["board plan: Goal 2"], [.pathway]),
    Sight("career-pathway-systems", "CPS.4", ["support services: Bus passes"], [.support]),
    Sight("career-pathway-features", "CPF.2", ["entry points: Any term"], [.pathway]),
    Sight("work-based-learning", "WBL.2", ["Riverbend Care: A day of job shadowing"], []),
    Sight("work-based-learning", "WBL.5", [], []),
    Sight(
      "career-pathway-functions", "CPX.4",
      ["work-based learning: A day of job shadowing (Riverbend Care)"], [.partners]),
  ]

  @Test(arguments: sights)
  private func `a list of practice is shown by the parts that speak for it`(sight: Sight) throws {
    var program = Program()
    var (service, point, partner) = (
      SupportService(id: "s1"), PathwayPoint(id: "e1"), Partner(id: "p1")
    )
    var contribution = Contribution(id: "c1")
    service.text = "Bus passes"
    point.text = "Any term"
    (partner.name, contribution.text) = ("Riverbend Care", "A day of job shadowing")
    contribution.kind = .workBasedLearning
    partner.contributions = [contribution]
    program.partners = [partner]
    program.pathway.boardPlan = "Goal 2"
    program.pathway.supportServices = [service]
    program.pathway.entryPoints = [point]
    let entry = try entry(sight.list, sight.code, of: program)
    #expect(entry.found == sight.found)
    #expect(entry.kinds == sight.kinds)
  }

  @Test func `the ten elements have a table of where each is seen`() {
    var program = Program()
    var service = SupportService(id: "s1")
    service.text = "Bus passes"
    program.pathway.supportServices = [service]
    let list = "career-pathway-systems"
    let report = Checklist(
      of: program, against: library(list, "CPS.4", nil), frameworks: [list]
    ).report()
    let table = report.tables.last
    let cells = zip(table?.columns ?? [], table?.rows.first?.cells ?? [])
    #expect(cells.filter { !$1.isEmpty }.map { $0.0.title } == ["Element", "Support services"])
    #expect(table?.rows.first?.cells.last?.plainText == "✓ seen")
  }
}
