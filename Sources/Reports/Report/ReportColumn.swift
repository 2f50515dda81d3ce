public import Curriculum

/// One column of a table and what its cells are.
public struct ReportColumn: Hashable, Sendable {
  /// The header.
  public var title: String
  /// What the header stands for, where the title is only a code.
  public var detail: String?
  /// What the columns side by side have in common.
  public var group: String?
  /// What the cells are.
  public var role: Role
  /// The strand that the column belongs to.
  public var strand: Strand?
  /// How wide it should be beside the others.
  public var weight: Int

  /// Takes a column; weights are relative to each other.
  public init(
    _ title: String, _ role: Role = .text, strand: Strand? = nil, weight: Int = 3,
    detail: String? = nil, group: String? = nil
  ) {
    self.title = title
    self.role = role
    self.strand = strand
    self.weight = max(1, weight)
    self.detail = detail
    self.group = group
  }

  /// What the cells of a column are.
  public enum Role: String, Hashable, Sendable {
    /// The name of the row.
    case rowHeader
    /// Text to read.
    case text
    /// A quantity.
    case number
    /// A mark or nothing.
    case mark
    /// Room to write by hand.
    case blank
  }
}
