public import Curriculum

/// One alignment behind a mark: which part carries it, and how.
public struct CrosswalkLink: Hashable, Sendable {
  /// The part that carries the alignment.
  public var carrier: PartID
  /// What that part is.
  public var kind: Kind
  /// What that part says; empty for a row itself, which says it.
  public var text: String
  /// The item as the part names it, which may stand below the item of the column.
  public var item: ItemReference
  /// How far it meets the item.
  public var strength: Alignment.Strength
  /// Where in the learning.
  public var level: Alignment.Level?
  /// Why it meets the item.
  public var rationale: String?
  /// What shows it.
  public var evidence: [String]

  init(_ alignment: Alignment, of carrier: PartID, _ kind: Kind, _ text: String) {
    self.carrier = carrier
    self.kind = kind
    self.text = text
    item = alignment.item
    strength = alignment.strength
    level = alignment.level
    rationale = alignment.rationale
    evidence = alignment.evidence
  }

  /// What carries an alignment.
  public enum Kind: Hashable, Sendable {
    /// The row itself.
    case row
    /// An objective that the row teaches or tests.
    case objective
    /// An outcome of a strand.
    case outcome(Strand)
    /// Something that learners do.
    case activity
    /// Something that they work with.
    case material
    /// Something that tests them.
    case assessment
    /// Something that a partner does.
    case contribution

    /// What people call it; empty for the row itself.
    public var words: String {
      switch self {
      case .row: ""
      case .objective: "objective"
      case .outcome(let strand): "\(strand.title) outcome"
      case .activity: "activity"
      case .material: "material"
      case .assessment: "assessment"
      case .contribution: "contribution"
      }
    }
  }
}
