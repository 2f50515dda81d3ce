public import Curriculum

/// Columns side by side that come from one framework.
public struct CrosswalkGroup: Hashable, Sendable {
  /// The short id of the framework; nil for codes that no loaded framework has.
  public var framework: String?
  /// What the framework is called.
  public var title: String
  /// The strand that the framework belongs to.
  public var strand: Strand?
  /// Whether people know its items by their labels and not by codes, as they know skills.
  public var isKnownByLabels: Bool
  /// The indexes of its columns.
  public var columns: Range<Int>
  /// Items that nothing is aligned with and that are not shown.
  public var omitted: Int
  /// How many items the framework asks for at the level at which the program cites it.
  public var asked = 0
  /// How many of these the counted rows meet: by the item itself, or by all of one above it.
  public var met = 0

  /// Whether nobody means to meet all of it, so that a percentage would mislead.
  var isLong: Bool { asked > ColumnLayout.smallFramework }

  /// How many items are met of how many, with the percentage of a list that is not long.
  var share: String { isLong ? "\(met) of \(asked)" : Phrase.share(met, of: asked) }

  /// The title of the group of codes that no loaded framework has.
  public static let unresolvedTitle = "Codes of no loaded framework"
}
