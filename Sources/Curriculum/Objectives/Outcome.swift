/// What an objective asks for in one strand.
///
/// Adult-education content, a workforce-preparation activity, or a training competency.
public struct Outcome: Part {
  /// The stable name.
  public var id: PartID
  /// What is asked for, with any reference as it was written.
  public var text: String = ""
  /// The text as it is said to learners, where a person has put it so.
  public var learnerWording: String?
  /// The links to framework items.
  public var alignments: [Alignment] = []

  /// Makes an empty outcome.
  public init(id: PartID) { self.id = id }
}
