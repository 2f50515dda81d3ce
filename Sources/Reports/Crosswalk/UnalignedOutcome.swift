public import Curriculum

/// An outcome that points to no item of any list.
public struct UnalignedOutcome: Hashable, Sendable {
  /// The outcome.
  public var part: PartID
  /// How people would call it.
  public var name: String
  /// The strand that it belongs to.
  public var strand: Strand
  /// What it says.
  public var text: String
}
