public import Curriculum

/// One thing that a crosswalk leaves open.
public struct CoverageGap: Hashable, Sendable {
  /// What is missing.
  public var kind: Kind
  /// Where: a part of the program, or a framework.
  public var place: String
  /// The part of the program; nil where an item is missing.
  public var part: PartID?
  /// The item that is missing; nil where a part of the program lacks something.
  public var column: Int?
  /// The text of the part or of the item.
  public var text: String
  /// What is missing, as the end of a sentence that begins with the place.
  public var words: String

  /// What can be missing.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// An objective asks for nothing in a strand.
    case strand = "objective without a strand"
    /// An objective and all its parts point nowhere.
    case unaligned = "objective aligned with nothing"
    /// An outcome points nowhere.
    case outcome = "outcome aligned with nothing"
    /// A code names a list that does not have it.
    case code = "code that its list does not have"
    /// No part addresses an item.
    case item = "item not addressed"
    /// Items of a long list that are not shown one by one.
    case others = "more items not addressed"
    /// Learners meet an item and nothing says that they come to master it.
    case mastery = "introduced, never mastered"
  }
}
