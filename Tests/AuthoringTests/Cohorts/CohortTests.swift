import Authoring
import Curriculum
import Testing

@Suite struct CohortTests {
  private func days(_ first: String, _ last: String) throws -> ClosedRange<CalendarDay> {
    try #require(CalendarDay(first))...#require(CalendarDay(last))
  }

  /// A program that the State office has approved as it stands.
  private func approved() throws -> Program {
    var program = Program()
    program.title = "Welding"
    var objective = Objective(id: "o1")
    objective.statement = "Lay out a part."
    program.objectives = [objective]
    for strand in Strand.allCases { program.components[strand] = Component() }
    let day = try #require(CalendarDay("2026-11-01"))
    try program.submit(to: "State office", on: day)
    _ = try program.decide(.approved, by: nil, on: day)
    return program
  }

  @Test func `a cohort of an approved program is registered with its days`() throws {
    let desk = try Desk(readsWords: false)
    var spring = NewCohort(" Spring\n2027 ", try days("2027-01-11", "2027-04-30"))
    spring.strandDates.workforceTraining = try days("2027-01-18", "2027-04-23")
    spring.seats = 12
    let (program, findings) = try desk.register(spring, in: approved())
    #expect(findings.isEmpty)
    let cohort = try #require(program.cohorts.first)
    #expect(cohort.name == "Spring 2027")
    #expect(cohort.seats == 12)
    #expect(cohort.dates.adultEducation.days == spring.dates)
    #expect(cohort.dates.workforceTraining.days == spring.strandDates.workforceTraining)
    // A second one: the first has not changed what was approved.
    let fall = NewCohort("Fall 2027", try days("2027-09-06", "2027-12-10"))
    #expect(try desk.register(fall, in: program).findings.isEmpty)
    #expect(throws: AuthoringError.self) { try desk.register(spring, in: program) }
  }

  @Test func `a program that is not approved, or was changed since, has no cohorts`() throws {
    let desk = try Desk(readsWords: false)
    let new = NewCohort("Spring", try days("2027-01-11", "2027-04-30"))
    #expect(try desk.register(new, in: Program()).findings.map(\.code) == ["COH-101"])
    var changed = try approved()
    changed.objectives[0].statement = "Lay out and cut a part."
    let findings = try desk.register(new, in: changed).findings
    #expect(findings.map(\.code) == ["CON-411"])
    #expect(findings.map(\.severity) == [.error])
  }

  @Test func `of several steps of a review, the approval of the last one counts`() throws {
    let desk = try Desk(profile: "mn-abe", readsWords: false)
    let new = NewCohort("Spring", try days("2027-01-11", "2027-04-30"))
    func findings(_ reviewers: [String?]) throws -> [Finding] {
      var program = try approved()
      program.reviews = []
      for reviewer in reviewers {
        let day = try #require(CalendarDay("2026-11-01"))
        try program.submit(to: reviewer, on: day)
        _ = try program.decide(.approved, by: nil, on: day)
      }
      return try desk.register(new, in: program).findings
    }
    let first = try findings(["ATLAS"])
    #expect(first.map(\.code) == ["COH-101"])
    #expect(
      first.first?.message == """
        ATLAS has approved the program, and Minnesota Department of Education (MDE) has not, whose \
        approval comes last. No cohort of it can be registered before.
        """)
    #expect(try findings([nil]).map(\.code) == ["COH-101"])
    #expect(try findings(["ATLAS", "MDE"]).isEmpty)
    #expect(try findings(["ATLAS", "Minnesota Department of Education (MDE)"]).isEmpty)
  }

  @Test func `strands of a cohort that follow each other are found`() throws {
    let desk = try Desk(readsWords: false)
    var new = NewCohort("Spring", try days("2027-01-11", "2027-04-30"))
    new.strandDates.workforceTraining = try days("2027-05-03", "2027-06-11")
    let findings = try desk.register(new, in: approved()).findings
    #expect(findings.contains { $0.code == "IET-103" && $0.severity == .error })
    #expect(
      findings.first?.place.description
        == "the workforce training component in the cohort “Spring”")
  }
}
