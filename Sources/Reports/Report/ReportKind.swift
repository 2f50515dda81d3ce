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
  /// What the rules say: made from findings, which the program alone does not hold.
  case checks
  /// What has changed from one packet to the next; made from two of them, of which a program
  /// holds one.
  case packetChange = "packet change"
  /// What has changed in the coverage since an earlier state of the program.
  case change = "coverage change"

  /// Makes the report.
  public func report(
    of program: Program, library: FrameworkLibrary, options: ReportOptions = ReportOptions()
  ) -> Report {
    switch self {
    case .cover: Cover(of: program).report()
    case .objectives: ObjectiveSheet(of: program, library: library).report()
    case .crosswalk:
      Crosswalk(of: program, against: library, options: options.crosswalk).report()
    case .gaps:
      Coverage(of: Crosswalk(of: program, against: library, options: options.crosswalk)).report()
    case .checklist:
      Checklist(
        of: program, against: library, frameworks: options.requirements, findings: options.findings
      ).report()
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
    case .packetChange: PacketChange(of: program, facts: [], documents: []).report()
    case .change:
      CoverageChange(
        from: options.since ?? program, to: program, against: library,
        frameworks: options.crosswalk.frameworks
      ).report()
    }
  }
}
