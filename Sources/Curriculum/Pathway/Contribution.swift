/// One thing that a partner does for the program.
public struct Contribution: Part {
  /// The stable name.
  public var id: PartID
  /// Which of the known activities it is.
  public var kind: Kind?
  /// What it is, in the document's words.
  public var text: String = ""
  /// The links to framework items.
  public var alignments: [Alignment] = []

  /// Makes an empty contribution.
  public init(id: PartID) { self.id = id }

  /// What employers do for a program.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Learners work at the partner's place.
    case workBasedLearning = "work-based learning"
    /// The partner says what training the market demands.
    case trainingDemanded = "training demanded"
    /// Teachers spend time at the partner's place.
    case externships
    /// The partner promises to hire.
    case hiringCommitment = "hiring commitment"
    /// Anything else.
    case other
  }
}
