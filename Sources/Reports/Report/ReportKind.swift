public import Curriculum
public import Frameworks

/// The documents that are made from a program.
public enum ReportKind: String, CaseIterable, Hashable, Sendable {
  /// The first page of the packet.
  case cover
  /// The single set of learning objectives as a table.
  case objectives = "objective sheet"
  /// Objectives against framework items.
  case crosswalk
  /// What the crosswalk does not meet.
  case gaps
  /// The requirements of a rule and what shows each.
  case checklist
  /// What learners get.
  case syllabus
  /// Units, hours and dates.
  case schedule
  /// What many programs cover together; made from all of them, which no program holds.
  case programs
  /// Each course with what learners will be able to do, how it is shown and what it meets.
  case courseOutcomes = "course outcome summary"
  /// One page for an employer or another partner.
  case partnerSummary = "partner summary"
  /// What reviewers found, and what was answered.
  case reviews
  /// How the instructors plan and teach together.
  case teamTeaching = "team-teaching plan"
  /// How each objective is assessed.
  case assessmentPlan = "assessment plan"
  /// Why there are jobs.
  case laborMarket = "labor-market evidence"
  /// What learners earn.
  case credentials = "credential evidence"
  /// How the program fits the plan of the board and the career pathway.
  case boardPlan = "board-plan statement"
  /// What it costs.
  case budget = "budget sheet"
  /// What is promised.
  case assurances = "assurances page"
  /// Where people sign.
  case signatures = "signature page"
  /// What is answered to reviewers in a later round.
  case responses = "response to reviewers"
  /// The page on which cohorts are registered.
  case registration = "cohort registration"
  /// What the rules say: made from findings, which the program alone does not hold.
  case checks
  /// What has changed from one packet to the next; made from two of them, of which a program
  /// holds one.
  case packetChange = "packet change"
  /// What has changed in the coverage since an earlier state of the program.
  case change = "coverage change"

  /// Whether it says in a packet what it does not say outside of it, such as where things are.
  public var namesItsPacket: Bool {
    switch self {
    case .cover, .checklist, .signatures, .responses: true
    default: false
    }
  }

  /// Makes the report.
  public func report(
    of program: Program, library: FrameworkLibrary, options: ReportOptions = ReportOptions()
  ) -> Report {
    switch self {
    case .cover:
      Cover(
        of: program, to: options.profile, revision: options.revision, on: options.day,
        enclosures: options.enclosures
      ).report()
    case .objectives: ObjectiveSheet(of: program, library: library).report()
    case .crosswalk:
      Crosswalk(of: program, against: library, options: options.crosswalk).report()
    case .gaps:
      Coverage(of: Crosswalk(of: program, against: library, options: options.crosswalk)).report()
    case .checklist:
      Checklist(
        of: program, against: library, frameworks: options.requirements, findings: options.findings
      ).report(enclosures: options.enclosures)
    case .syllabus: Syllabus(of: program, library: library).report()
    case .schedule: Schedule(of: program).report()
    case .programs:
      ProgramsCoverage(
        of: [program], library: library, frameworks: options.crosswalk.frameworks
      ).report()
    case .courseOutcomes: CourseOutcomeSummary(of: program, library: library).report()
    case .partnerSummary: PartnerSummary(of: program).report()
    case .reviews: ReviewReport(of: program).report()
    case .checks:
      CheckReport(
        of: program, findings: options.findings, settled: options.settled,
        profiles: options.profiles
      ).report()
    case .teamTeaching: TeamTeachingPlan(of: program).report()
    case .assessmentPlan: AssessmentPlan(of: program, library: library).report()
    case .laborMarket: LaborMarketSheet(of: program).report()
    case .credentials: CredentialSheet(of: program, library: library).report()
    case .boardPlan: BoardPlanStatement(of: program).report()
    case .budget: BudgetSheet(of: program).report()
    case .assurances: AssurancePage(of: program).report()
    case .signatures:
      SignaturePage(of: program, profile: options.profile, revision: options.revision).report()
    case .responses:
      ReviewResponses(
        of: program, revision: options.revision, enclosures: options.enclosures
      ).report()
    case .packetChange: PacketChange(of: program, facts: [], documents: []).report()
    case .registration:
      CohortRegistration(of: program, cohort: options.cohort, profile: options.profile).report()
    case .change:
      CoverageChange(
        from: options.since ?? program, to: program, against: library,
        frameworks: options.crosswalk.frameworks
      ).report()
    }
  }
}
