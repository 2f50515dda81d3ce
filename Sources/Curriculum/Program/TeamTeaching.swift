/// How the instructors plan and teach together, 34 CFR 463.37(b).
public struct TeamTeaching: Hashable, Sendable {
  /// The model, in the document's words.
  public var model: String?
  /// How and when they plan.
  public var planning: String?
  /// Hours with more than one instructor in the room.
  public var overlap = Hours()
  /// What the overlap counts for, such as credits times 1.75, in the document's words.
  public var creditEquivalency: String?
  /// How many learners are in a class.
  public var classSize: String?

  /// Makes an empty description.
  public init() {}

  /// Whether nothing is known.
  public var isEmpty: Bool { self == TeamTeaching() }
}
