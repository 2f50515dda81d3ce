import Checking
import Curriculum
import TestSupport
import Testing

/// A sound program gets no finding; each requirement broken by itself is told, and nothing else.
struct FederalRequirementTests {
  struct Break: Sendable, CustomTestStringConvertible {
    let requirement: String
    let rule: String
    /// Rules on other paragraphs that cannot but be broken at the same time.
    var also: Set<String> = []
    let change: @Sendable (inout Program) -> Void
    var testDescription: String { "\(requirement) by \(rule)" }
  }

  static let breaks: [Break] = [
    Break(requirement: "34 CFR 463.30 and 463.36(a)", rule: "IET-126") { $0.activities = [] },
    // Each of the three ways to show it is asked for by a paragraph of its own as well.
    Break(
      requirement: "34 CFR 463.31(b) and 463.32", rule: "IET-127", also: ["IET-105", "IET-130"]
    ) { program in
      program.activities = [.englishLanguageAcquisition]
      program.components.adultEducation?.standards = []
      program.pathway.description = nil
      program.pathway.supportServices = []
      program.objectives[0].outcomes.adultEducation[0].alignments = []
    },
    Break(requirement: "34 CFR 463.34", rule: "IET-125") {
      $0.objectives[0].outcomes.workforcePreparation[0].alignments = []
    },
    Break(requirement: "34 CFR 463.35 and 463.36(c)", rule: "IET-112") {
      $0.occupation = Occupation()
    },
    Break(requirement: "34 CFR 463.36(a)", rule: "IET-110") { program in
      program.components.adultEducation = nil
      program.objectives[0].outcomes.adultEducation = []
    },
    Break(requirement: "34 CFR 463.36(b)", rule: "IET-110") { program in
      program.components.workforcePreparation = nil
      program.objectives[0].outcomes.workforcePreparation = []
    },
    Break(requirement: "34 CFR 463.36(c)", rule: "IET-110") { program in
      program.components.workforceTraining = nil
      program.objectives[0].outcomes.workforceTraining = []
      program.materials = [material]
    },
    Break(requirement: "34 CFR 463.36 and 463.37(b)", rule: "IET-101") {
      $0.objectives[0].outcomes.workforcePreparation = []
    },
    Break(requirement: "34 CFR 463.36(c) and WIOA 134(c)(3)(D)", rule: "IET-114") {
      $0.components.workforceTraining?.services = []
    },
    Break(requirement: "WIOA 134(c)(3)(D)(ix) and (x), for 34 CFR 463.36(c)", rule: "IET-115") {
      $0.components.workforceTraining?.services = [.jobReadiness]
    },
    Break(requirement: "34 CFR 463.37(a)(1)", rule: "IET-104") {
      $0.components.adultEducation?.hours = Hours()
    },
    Break(requirement: "34 CFR 463.37(a)(1)", rule: "IET-116") { $0.research = nil },
    Break(requirement: "34 CFR 463.37(a)(1)", rule: "IET-117") { $0.intensity = nil },
    Break(requirement: "34 CFR 463.37(a)(2)", rule: "IET-103") { program in
      for strand in [Strand.adultEducation, .workforcePreparation] {
        program.components[strand]?.dates = Dates(
          starts: CalendarDay("2027-01-11"), ends: CalendarDay("2027-02-26"))
      }
      program.components.workforceTraining?.dates = Dates(
        starts: CalendarDay("2027-03-01"), ends: CalendarDay("2027-04-30"))
    },
    Break(requirement: "34 CFR 463.37(a)(2)", rule: "IET-118") { program in
      for strand in Strand.allCases { program.components[strand]?.dates = Dates() }
    },
    Break(requirement: "34 CFR 463.37(a)(2)", rule: "IET-119") {
      $0.units = [week(1, [8, 8, 0]), week(2, [0, 0, 12])]
    },
    Break(requirement: "34 CFR 463.37(a)(2) and 463.37(b)", rule: "IET-120") {
      $0.units = [
        week(1, [8, 0, 0]), week(2, [0, 0, 12]), week(3, [8, 0, 0]), week(4, [0, 0, 12]),
      ]
    },
    Break(requirement: "34 CFR 463.37(a)(3)", rule: "IET-121") {
      $0.components.workforceTraining?.materials = []
    },
    Break(requirement: "34 CFR 463.37(b)", rule: "IET-111") { $0.objectives = [] },
    Break(requirement: "34 CFR 463.37(b)", rule: "IET-109") { $0 = parallel($0) },
    Break(requirement: "34 CFR 463.37(b)", rule: "IET-122") { $0.teamTeaching = TeamTeaching() },
    Break(requirement: "34 CFR 463.37(b)", rule: "IET-123") { program in
      var own = parallel(program).objectives[1]
      own.assessments = program.objectives[0].assessments
      program.objectives[0].outcomes.workforcePreparation = []
      program.objectives.append(own)
    },
    Break(requirement: "34 CFR 463.38(a)", rule: "IET-105") {
      $0.objectives[0].outcomes.adultEducation[0].alignments = []
    },
    Break(requirement: "34 CFR 463.38(b) and WIOA 3(7)", rule: "IET-106") { program in
      let credentials = program.pathway.credentials
      program.pathway = Pathway()
      program.pathway.credentials = credentials
    },
    Break(requirement: "WIOA 3(7)(F) and 3(52)", rule: "IET-107") {
      $0.pathway.credentials = []
    },
    Break(requirement: "WIOA 3(7)(A) and 3(23), for 34 CFR 463.38(b)", rule: "IET-129") {
      $0.pathway.laborMarket = []
    },
    Break(requirement: "WIOA 3(7)(C), for 34 CFR 463.38(b)", rule: "IET-130") {
      $0.pathway.supportServices = []
    },
    Break(requirement: "34 CFR 463.38(b) and WIOA 3(7)(B) and (G)", rule: "IET-128") {
      $0.pathway.nextSteps = []
    },
    Break(requirement: "34 CFR 463.74", rule: "IET-132") { civics(&$0) { $0.civicsRoute = nil } },
    Break(requirement: "34 CFR 463.73(a) and 463.33", rule: "IET-133") {
      civics(&$0) { $0.components.adultEducation?.content = "Reading and writing." }
    },
    Break(requirement: "34 CFR 463.73(b)(1)", rule: "IET-134") {
      civics(&$0) { $0.pathway.laborMarket = [] }
    },
    Break(requirement: "34 CFR 463.73(b)(2)", rule: "IET-135") {
      civics(&$0) { $0.pathway.boardPlan = nil }
    },
    Break(requirement: "34 CFR 463.70(a) and 463.75", rule: "IET-136") {
      civics(&$0) { $0.pathway.entryCriteria = "NRS level 4" }
    },
  ]

  @Test func `the sound program gets no finding`() {
    #expect(found(in: Self.sound).map(\.message) == [])
  }

  @Test func `the sound civics program gets no finding`() {
    var program = Self.sound
    Self.civics(&program) { _ in }
    #expect(found(in: program).map(\.message) == [])
  }

  @Test(arguments: breaks)
  func `a requirement broken by itself is told, and nothing else`(test: Break) {
    var program = Self.sound
    test.change(&program)
    let findings = found(in: program).filter { !test.also.contains($0.code) }
    #expect(Set(findings.map(\.code)) == [test.rule], "\(findings.map(\.message))")
    #expect(Set(findings.compactMap(\.citation)) == [test.requirement])
  }

  @Test func `every federal rule is broken by one of these programs`() {
    let broken = Set(Self.breaks.map(\.rule))
    // An objective that leaves out a strand breaks no requirement of the rule by itself, and a
    // thin set is judged by a measure of ours: their own examples are their tests.
    let judged: Set = ["IET-102", "IET-124"]
    let federal = RuleCatalog.all.filter {
      $0.kind == .federalRule && $0.code.rawValue.hasPrefix("IET")
    }
    #expect(Set(federal.map { $0.code.rawValue }).subtracting(judged) == broken)
  }

  private func found(in program: Program) -> [Finding] {
    var profile = Profile(id: "example", title: "Example")
    profile.contentStandards = ["ccrs"]
    let context = RuleContext(for: program, library: RuleFrameworks.library, profile: profile)
    return Checker().check(program, context).findings
  }

  /// The program of which every rule says that it is in order.
  static let sound: Program =
    RuleCatalog.all.flatMap { $0.examples }
    .first { $0.flags.isEmpty && $0.title == "A credential is named." }?.program ?? Program()

  private static var material: Material {
    var material = Material(id: "forms")
    material.text = "Forms of the care home"
    return material
  }

  private static func civics(_ program: inout Program, _ change: (inout Program) -> Void) {
    program.funding = ["243"]
    program.activities = [.englishLiteracyAndCivics]
    program.civicsRoute = .section243
    program.components.adultEducation?.content = "Reading, charting, and civic participation."
    program.pathway.entryCriteria = "English language learners at NRS level 4"
    change(&program)
  }

  private static func week(_ number: Int, _ hours: [Int]) -> Unit {
    var unit = Unit(id: PartID("week\(number)"))
    unit.label = "Week \(number)"
    for (strand, hours) in zip(Strand.allCases, hours) where hours > 0 {
      unit.hours[strand] = Amount(hours)
    }
    return unit
  }

  /// Three lists in the place of one set.
  private static func parallel(_ program: Program) -> Program {
    var program = program
    let whole = program.objectives[0]
    let statements = [
      "Read a procedure and follow it.", "Greet residents and ask for help.", "Take a pulse.",
    ]
    program.objectives = Strand.allCases.enumerated().map { number, strand in
      var objective = Objective(id: PartID("list\(number + 1)"))
      objective.statement = statements[number]
      objective.outcomes[strand] = whole.outcomes[strand]
      objective.assessments = whole.assessments
      return objective
    }
    return program
  }
}
