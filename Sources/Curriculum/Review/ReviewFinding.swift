/// One thing that a reviewer found, and what was answered.
public struct ReviewFinding: Part {
  /// The stable name.
  public var id: PartID
  /// The criterion of the reviewer's form.
  public var criterion: String?
  /// The requirement behind it.
  public var requirement: ItemReference?
  /// The part of the program that it concerns.
  public var part: PartID?
  /// Whether the criterion is met.
  public var verdict: Verdict?
  /// What the reviewer wrote.
  public var comment: String?
  /// What was answered.
  public var response: String?
  /// What was changed in the program.
  public var change: String?

  /// Makes an empty finding.
  public init(id: PartID) { self.id = id }

  /// The verdicts that reviewers' forms print.
  public enum Verdict: String, CaseIterable, Hashable, Sendable {
    /// Nothing to do.
    case meetsCriteria = "meets criteria"
    /// Something to do.
    case needsRevision = "needs revision"
  }
}
