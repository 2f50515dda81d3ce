/// One row of a table.
public struct ReportRow: Hashable, Sendable {
  /// The cells, one for each column.
  public var cells: [ReportCell]
  /// Whether the row sums up the rows above it.
  public var isTotal: Bool

  /// Takes the cells of a row.
  public init(_ cells: [ReportCell], isTotal: Bool = false) {
    self.cells = cells
    self.isTotal = isTotal
  }
}
