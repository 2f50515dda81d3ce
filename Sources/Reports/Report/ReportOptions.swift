public import Curriculum

/// What a person may choose about the reports.
public struct ReportOptions: Hashable, Sendable {
  /// What the crosswalk and the gaps show.
  public var crosswalk = CrosswalkOptions()
  /// The frameworks of the checklist, by short id; nil for the rule itself.
  public var requirements: [String]?
  /// What the rules say, for the page of checks and for the checklist.
  public var findings: [Finding] = []
  /// What the program has decided about rules, for the page of checks.
  public var settled: [SettledFinding] = []
  /// The titles of the profiles that were checked against.
  public var profiles: [String] = []
  /// The earlier state of the program, for the change of the coverage; nil for the program itself.
  public var since: Program?

  /// What the agency asks, for the pages that name it and those who sign.
  public var profile: Profile?
  /// The cohort that is registered; nil for all.
  public var cohort: PartID?
  /// The number of the revision that goes out; nil for what the rounds of review tell.
  public var revision: Int?
  /// The day of the packet; nil where it has none.
  public var day: CalendarDay?
  /// What goes with the page in its packet, for the cover, the checklist and the answers.
  public var enclosures: [Enclosure] = []

  /// Takes the usual choices.
  public init() {}
}
