package import Curriculum

extension Program {
  /// The first and last day: of the program as a whole, or of its components together.
  package var wholeDates: Dates {
    guard dates.isEmpty else { return dates }
    let parts = Strand.allCases.compactMap { components[$0]?.dates }
    return Dates(
      starts: parts.compactMap(\.starts).min(), ends: parts.compactMap(\.ends).max(),
      wording: parts.compactMap(\.wording).first)
  }

  /// The hours of the whole, or the sum of the strands when each is stated.
  package var wholeHours: String? {
    if let words = hours.words { return words }
    return strandHours.map { $0.hours + ", the sum of the three strands" }
  }

  /// Hours, dates, people and organization of each strand as a table.
  var strandTable: ReportTable {
    let rows = Strand.allCases.map { strand in
      let component = components[strand]
      let people = instructors(of: strand).map(\.name)
      return ReportRow([
        ReportCell(Phrase.sentence(strand.title)), ReportCell(stated: component?.hours.words),
        ReportCell(stated: component?.dates.words), ReportCell(stated: Phrase.list(people)),
        ReportCell(stated: provider(of: strand)?.name),
      ])
    }
    return ReportTable(
      "Hours, dates and instructors of each strand",
      columns: [
        ReportColumn("Strand", .rowHeader, weight: 4), ReportColumn("Hours", weight: 4),
        ReportColumn("Dates", weight: 5), ReportColumn("Instructors", weight: 4),
        ReportColumn("Offered by", weight: 4),
      ], rows: rows)
  }
}
