/// One round of review: submitted, returned with findings, answered.
public struct ReviewRound: Part {
  /// The stable name.
  public var id: PartID
  /// The number of the revision that was reviewed; 0 is the first submission.
  public var revision: Int?
  /// Who reviewed.
  public var reviewer: String?
  /// When the program was submitted.
  public var submitted: CalendarDay?
  /// When it came back.
  public var returned: CalendarDay?
  /// What was decided.
  public var decision: Decision?
  /// The SHA-256 of what was reviewed, so that a later change can be told; nil when not recorded.
  public var contentHash: String?
  /// What the reviewer found.
  public var findings: [ReviewFinding] = []

  /// Makes an empty round.
  public init(id: PartID) { self.id = id }

  /// What a reviewer decides.
  public enum Decision: String, CaseIterable, Hashable, Sendable {
    /// The program may run.
    case approved
    /// The program must change first.
    case returned
    /// The program may not run.
    case rejected
  }
}
