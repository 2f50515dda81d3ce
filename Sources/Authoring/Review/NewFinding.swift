public import Curriculum

/// A finding of a reviewer as a person types it.
public struct NewFinding: Hashable, Sendable {
  /// The criterion of the reviewer's form.
  public var criterion: String?
  /// The requirement behind it.
  public var requirement: ItemReference?
  /// The part of the program that it concerns.
  public var part: PartID?
  /// Whether the criterion is met.
  public var verdict: ReviewFinding.Verdict?
  /// What the reviewer wrote.
  public var comment: String?

  /// Nothing is found yet.
  public init() {}
}
