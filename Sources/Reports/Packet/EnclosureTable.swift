import Curriculum

/// The list of what is in a packet, with the number of each document and the page of its binder.
struct EnclosureTable {
  private let enclosures: [Enclosure]

  init(_ enclosures: [Enclosure]) { self.enclosures = enclosures }

  /// The list as a table.
  var block: ReportBlock {
    let hasPages = enclosures.contains { $0.firstPage != nil }
    let hasRemarks = enclosures.contains { $0.remark != nil }
    let rows = enclosures.map { enclosure in
      ReportRow(
        [ReportCell(enclosure.number.map { "\($0)" } ?? "–"), ReportCell(enclosure.title)]
          + (hasPages ? [ReportCell(enclosure.firstPage.map { "\($0)" } ?? "")] : [])
          + (hasRemarks ? [ReportCell(enclosure.remark ?? "")] : []))
    }
    return .table(
      ReportTable(
        "What is in the packet, in its order",
        columns: [
          ReportColumn("No.", .rowHeader, weight: 1),
          ReportColumn("Document", .rowHeader, weight: 8),
        ] + (hasPages ? [ReportColumn("Page", .number, weight: 2)] : [])
          + (hasRemarks ? [ReportColumn("Remark", weight: 4)] : []), rows: rows))
  }
}
