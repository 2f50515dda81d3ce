public import Curriculum

/// Units, hours and dates: when the strands run, and that they run together.
public struct Schedule: Hashable, Sendable {
  private let program: Program
  private let narrative: Narrative

  /// Looks at a program.
  public init(of program: Program) {
    self.program = program
    narrative = Narrative(of: program)
  }

  /// The schedule as a document.
  public func report() -> Report {
    var report = Report(.schedule, of: program, title: "Schedule")
    report.isLandscape = true
    report.facts = [
      ReportFact("Dates", program.wholeDates.words), ReportFact("Hours", program.wholeHours),
      ReportFact(
        "Team teaching",
        TopicAnswer(
          stated: [program.teamTeaching.model], .teamTeaching, telling: narrative
        ).text),
      ReportFact("Instructors together", program.teamTeaching.overlap.words),
    ]
    report.sections = [
      ReportSection("Strands", [.table(program.strandTable)]),
      ReportSection("Units", units), ReportSection("Cohorts", [cohorts]),
      ReportSection("Timeline", [.picture(Timeline(of: program).picture(isTitled: false))]),
    ]
    return report
  }

  /// The units as a table, or that there are none.
  var units: [ReportBlock] {
    guard !program.units.isEmpty else { return [.text("Units: \(ReportFact.notStated).")] }
    let hours = Strand.allCases.map { strand in
      ReportColumn(Phrase.sentence(strand.title), .number, strand: strand, weight: 5)
    }
    let columns =
      [
        ReportColumn("Unit", .rowHeader, weight: 4), ReportColumn("Topic", .rowHeader, weight: 6),
        ReportColumn("Dates", weight: 6), ReportColumn("Objectives", weight: 4),
      ] + hours + [ReportColumn("All hours", .number, weight: 3)]
    let rows = program.units.enumerated().map(row)
    let table = ReportTable(
      "Units with their objectives and the hours of each strand", columns: columns,
      rows: rows + [totals])
    let unsplit = program.units.contains { unit in
      unit.totalHours != nil && Strand.allCases.allSatisfy { unit.hours[$0] == nil }
    }
    let remark = "Units that state no hours for a strand are not in the total of that strand."
    return [.table(table)] + (unsplit ? [.paragraph(ReportLine(remark, tone: .quiet))] : [])
  }

  private func row(_ index: Int, _ unit: Unit) -> ReportRow {
    let labels = program.objectives.indices.filter {
      program.objectives[$0].units.contains(unit.id)
    }.map(program.rowLabel)
    let split = Strand.allCases.map { ReportCell(unit.hours[$0]?.description ?? "") }
    var title = [ReportLine(unit.title)]
    if let notes = unit.notes { title.append(ReportLine(notes, tone: .quiet)) }
    return ReportRow(
      [
        ReportCell(unit.label ?? "\(index + 1)"), ReportCell(lines: title),
        ReportCell(stated: unit.dates.words), ReportCell(stated: Phrase.list(labels)),
      ] + split + [ReportCell(unit.allHours?.description ?? "")])
  }

  private var totals: ReportRow {
    let split = Strand.allCases.map { strand in
      ReportCell(Self.sum(program.units.map { $0.hours[strand] }))
    }
    let all = Self.sum(program.units.map(\.allHours))
    return ReportRow(["Total", "", "", ""] + split + [ReportCell(all)], isTotal: true)
  }

  private static func sum(_ amounts: [Amount?]) -> String {
    let known = amounts.compactMap { $0 }
    return known.isEmpty ? "" : known.reduce(Amount(0), +).description
  }

  private var cohorts: ReportBlock {
    guard !program.cohorts.isEmpty else { return .text("Cohorts: \(ReportFact.notStated).") }
    let rows = program.cohorts.map { cohort in
      ReportRow(
        [
          ReportCell(cohort.name), ReportCell(stated: cohort.site),
          ReportCell(stated: cohort.seats.map(String.init)),
        ] + Strand.allCases.map { ReportCell(stated: cohort.dates[$0].words) })
    }
    let dates = Strand.allCases.map { strand in
      ReportColumn(Phrase.sentence(strand.title), strand: strand, weight: 5)
    }
    return .table(
      ReportTable(
        "Groups of learners and the dates of each strand",
        columns: [
          ReportColumn("Cohort", .rowHeader, weight: 4), ReportColumn("Site", weight: 4),
          ReportColumn("Seats", .number, weight: 2),
        ] + dates, rows: rows))
  }
}
