public import Curriculum
public import Frameworks

/// A link of a part of the program, and what it points to.
public struct Citation: Hashable, Sendable {
  /// The part that cites.
  public let part: PartID
  /// How people would call the part.
  public let partName: String
  /// The strand the part belongs to, when to one.
  public let strand: Strand?
  /// The objective the part belongs to, by its place from 0.
  public let objective: Int?
  /// The link.
  public let alignment: Alignment
  /// What it means among the loaded frameworks.
  public let meaning: Resolution
}
