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

  /// The title of the group of codes that no loaded framework has.
  public static let unresolvedTitle = "Codes of no loaded framework"
}
