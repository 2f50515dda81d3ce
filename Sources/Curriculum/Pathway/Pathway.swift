/// The career pathway that the program is part of, 34 CFR 463.38(b) and WIOA 3(7).
public struct Pathway: Hashable, Sendable {
  /// How the program is part of the pathway.
  public var description: String?
  /// Who may come in.
  public var entryCriteria: String?
  /// Where learners come in.
  public var entryPoints: [PathwayPoint] = []
  /// Where learners go out.
  public var exitPoints: [PathwayPoint] = []
  /// What learners earn.
  public var credentials: [Credential] = []
  /// What comes next.
  public var nextSteps: [PathwayPoint] = []
  /// What the next level asks of those who enter it.
  public var nextLevelRequirements: String?
  /// The median wage of completers, in the document's words.
  public var completerWage: String?
  /// Why there are jobs.
  public var laborMarket: [LaborMarketEvidence] = []
  /// How the program fits the plan of the local board, as WIOA 108 asks of the plan.
  public var boardPlan: String?
  /// What helps learners to stay.
  public var supportServices: [SupportService] = []
  /// The links of the pathway as a whole.
  public var alignments: [Alignment] = []

  /// Makes an empty pathway.
  public init() {}

  /// Whether nothing is known.
  public var isEmpty: Bool { self == Pathway() }
}
