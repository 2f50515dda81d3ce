public import Curriculum

/// An alignment of a program whose item the new edition does not have as it was.
public struct AlignmentMove: Sendable, Hashable {
  /// The part that is aligned.
  public var part: PartID
  /// How people would call the part.
  public var name: String
  /// The alignment as it stands.
  public var alignment: Alignment
  /// The item of the old edition.
  public var item: FoundItem
  /// The items that may take its place, the surest first.
  public var successors: [Successor]
  /// The one that was accepted.
  public var accepted: Successor?
}
