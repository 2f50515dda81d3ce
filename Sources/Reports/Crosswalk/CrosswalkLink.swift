public import Curriculum

/// One alignment behind a mark: which part carries it, and how.
public struct CrosswalkLink: Hashable, Sendable {
  /// The part that carries the alignment.
  public var carrier: PartID
  /// What that part is.
  public var kind: Kind
  /// How far it meets the item.
  public var strength: Alignment.Strength
  /// Where in the learning.
  public var level: Alignment.Level?

  /// What carries an alignment.
  public enum Kind: Hashable, Sendable {
    /// The row itself.
    case row
    /// An outcome of a strand.
    case outcome(Strand)
    /// Something that learners do.
    case activity
    /// Something that they work with.
    case material
    /// Something that tests them.
    case assessment
  }
}
