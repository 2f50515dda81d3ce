/// One piece of a section.
public enum ReportBlock: Hashable, Sendable {
  /// A paragraph.
  case paragraph(ReportLine)
  /// A list with bullets, or with numbers where the order matters.
  case list([ReportLine], isOrdered: Bool)
  /// Labels and what is known under each.
  case facts([ReportFact])
  /// A table of data.
  case table(ReportTable)
  /// A drawing, which says in words what it shows.
  case picture(Picture)

  /// A paragraph of plain text.
  public static func text(_ text: String) -> ReportBlock { .paragraph(ReportLine(text)) }

  /// A list with bullets.
  public static func bullets(_ texts: [String]) -> ReportBlock {
    .list(texts.map { ReportLine($0) }, isOrdered: false)
  }
}
