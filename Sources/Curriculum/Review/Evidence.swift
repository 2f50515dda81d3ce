/// What shows that a requirement is met: the answer to one line of a checklist.
public struct Evidence: Part {
  /// The stable name.
  public var id: PartID
  /// The requirement, an item of a rule's framework.
  public var requirement = ItemReference(code: "")
  /// How far it is met.
  public var status: Status = .notAnswered
  /// What shows it.
  public var statement: String?
  /// The part of the program or the attachment to look at.
  public var part: PartID?
  /// The page of the attachment.
  public var page: String?

  /// Makes an empty answer.
  public init(id: PartID) { self.id = id }

  /// How far a requirement is met.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// Nobody has said.
    case notAnswered = "not answered"
    /// In full.
    case met
    /// In part.
    case partly
    /// Not at all.
    case notMet = "not met"
    /// The requirement does not concern this program.
    case notApplicable = "not applicable"
  }
}
