import Curriculum
import Frameworks
import Reports
import TestSupport
import Testing

@Suite struct ChecklistTests {
  private func entries(_ program: Program) -> [String: ChecklistEntry] {
    let checklist = Checklist(of: program, against: SampleFrameworks.library)
    let entries = checklist.rules.flatMap(\.entries)
    return Dictionary(entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func `an answer counts for more than what the program shows`() throws {
    let entry = try #require(entries(SampleProgram.nursing)["463.37(a)(1)"])
    #expect(entry.status == .partlyMet)
    #expect(entry.answers == ["Research is named for adult education alone"])
  }

  @Test func `an answer says where to look`() throws {
    let entry = try #require(entries(SampleProgram.nursing)["463.37(a)(3)"])
    #expect(entry.status == .met)
    #expect(
      entry.answers == [
        "Supply lists, charts and the handbook of the trade, see Letter of Riverbend Care, page 2"
      ])
  }

  @Test func `the least of two answers decides`() throws {
    var program = SampleProgram.nursing
    var second = program.evidence[0]
    second.id = "v3"
    second.status = .notMet
    program.evidence.append(second)
    #expect(entries(program)["463.37(a)(3)"]?.status == .notMet)
  }

  @Test func `components that never run on the same day are no components together`() throws {
    var program = SampleProgram.nursing
    program.components.workforceTraining?.dates = Dates(
      starts: CalendarDay("2027-01-10"), ends: CalendarDay("2027-03-01"))
    let entry = try #require(entries(program)["463.37(a)(2)"])
    #expect(entry.missing == ["no day on which all three strands run"])
    #expect(entry.status == .partlyShown)
  }

  @Test func `an empty program leaves every requirement open`() {
    let checklist = Checklist(of: Program(), against: SampleFrameworks.library)
    #expect(checklist.open.count == 10)
    #expect(checklist.open.allSatisfy { !$0.missing.isEmpty })
  }

  @Test func `an alignment with a requirement counts as shown`() throws {
    var program = Program()
    program.objectives = [Objective(id: "o1")]
    program.objectives[0].alignments = [Alignment(ItemReference("iet-rule 463.36(b)"))]
    let entry = try #require(entries(program)["463.36(b)"])
    #expect(entry.found == ["aligned in objective 1"])
    #expect(entry.status == .partlyShown)
  }

  @Test(arguments: [
    ("463.34(d)", ["objective 1 through ESF.ST"]), ("WPS.2", ["objective 1 through ESF.CT"]),
    ("463.34(c)", []), ("463.34(e)", []), ("463.34(f)", ["objective 1 through ESF.CS"]),
  ])
  func `a skill shows a paragraph on workforce preparation in part`(
    code: String, found: [String]
  ) throws {
    var program = Program()
    var (outcome, other) = (Outcome(id: "a"), Outcome(id: "b"))
    outcome.alignments = ["ESF.ST", "ESF.CT", "ESF.CS.2"].map {
      Alignment(ItemReference("esf \($0)"))
    }
    other.alignments = [Alignment(ItemReference("esf ESF.IS"))]
    program.objectives = [Objective(id: "o1")]
    program.objectives[0].outcomes.workforcePreparation = [outcome]
    program.objectives[0].outcomes.adultEducation = [other]
    let entry = try entry(code, of: program)
    #expect(entry.found == found)
    #expect(entry.status == (found.isEmpty ? .open : .partlyShown))
    #expect(entry.missing.count == 1)
  }

  @Test func `a training provider is found by its role when the component names none`() throws {
    var program = SampleProgram.nursing
    program.components.workforceTraining?.provider = nil
    for place in program.providers.indices { program.providers[place].role = nil }
    program.providers[0].role = "Workforce training"
    let entry = try #require(entries(program)["463.36(c)"])
    #expect(entry.found.contains("provider: \(program.providers[0].name)"))
  }

  @Test func `a plan to work together is not followed by a remark that none is stated`() throws {
    var program = SampleProgram.nursing
    program.teamTeaching.model = nil
    let entry = try #require(entries(program)["463.37(b)"])
    #expect(entry.missing.isEmpty)
    program.teamTeaching.planning = nil
    let told = try #require(entries(program)["463.37(b)"])
    #expect(told.missing.isEmpty)
    #expect(
      told.found.contains { $0.hasPrefix("planning together: “Two instructors plan and teach") })
    program.summary = nil
    let empty = try #require(entries(program)["463.37(b)"])
    #expect(empty.missing == ["team teaching: not stated", "planning together: not stated"])
  }

  @Test(arguments: [
    ("463.74", ChecklistEntry.Status.shown), ("463.74(a)", .shown), ("463.74(b)", .notUsed),
  ])
  func `a program with section 243 funds shows its way to training`(
    code: String, status: ChecklistEntry.Status
  ) throws {
    var program = Program()
    program.funding = ["243"]
    program.civicsRoute = .coEnrollment
    #expect(try entry(code, of: program).status == status)
  }

  /// The line of a checklist that asks for one paragraph alone.
  private func entry(_ code: String, of program: Program) throws -> ChecklistEntry {
    var rule = SampleFrameworks.rule
    rule.items = [
      FrameworkItem(
        id: code, code: FrameworkCode(code), label: code, statement: code,
        citation: code == "WPS.2" ? "34 CFR 463.34" : "34 CFR \(code)", isParaphrase: true)
    ]
    var skills = SampleFrameworks.skills
    let above = skills.items.firstIndex { $0.code == FrameworkCode("ESF.CS") }
    skills.items.append(
      FrameworkItem(
        id: "ESF.CS.2", code: FrameworkCode("ESF.CS.2"), label: "Listens", statement: "Listens",
        parent: above, depth: 1))
    let library = FrameworkLibrary([rule, skills])
    let checklist = Checklist(of: program, against: library)
    return try #require(checklist.rules.first?.entries.first)
  }
}
