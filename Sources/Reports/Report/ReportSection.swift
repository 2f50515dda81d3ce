/// A heading and what stands under it.
public struct ReportSection: Hashable, Sendable {
  /// The heading.
  public var heading: String
  /// The level, from 2: the title of the report is the only heading of level 1.
  public var level: Int
  /// What stands under it, in reading order.
  public var blocks: [ReportBlock]

  /// Takes a heading and what stands under it.
  public init(_ heading: String, level: Int = 2, _ blocks: [ReportBlock] = []) {
    self.heading = heading
    self.level = max(2, level)
    self.blocks = blocks
  }

  /// The tables of the section.
  public var tables: [ReportTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
