public import Curriculum

/// The page on which a cohort of an approved program is registered, where an agency wants one.
public struct CohortRegistration: Hashable, Sendable {
  private let program: Program
  private let cohorts: [Cohort]
  private let profile: Profile?

  /// Looks at a program, and at one of its cohorts or all.
  public init(of program: Program, cohort id: PartID? = nil, profile: Profile? = nil) {
    self.program = program
    self.profile = profile
    cohorts = program.cohorts.filter { id == nil || $0.id == id }
  }

  /// The page as a document.
  public func report() -> Report {
    var report = Report(.registration, of: program, title: "Registration of a cohort")
    report.isLandscape = true
    let approval = program.reviews.last { $0.decision == .approved }
    let words = approval.map { round in
      ["approved", round.reviewer.map { "by \($0)" }, round.returned.map { "on \($0.words)" }]
        .compactMap(\.self).joined(separator: " ")
    }
    report.facts = [
      ReportFact("Offered by", program.providers.map(\.name)),
      ReportFact("Approval", words),
      ReportFact("Hours", program.wholeHours),
      ReportFact("Credential", program.pathway.credentials.map(\.name)),
    ]
    report.sections =
      cohorts.isEmpty
      ? [ReportSection("Cohorts", [.text("Cohorts: \(ReportFact.notStated).")])]
      : cohorts.map(section)
    report.sections.append(
      ReportSection(
        "Signatures",
        [SignatureTable(of: program, asked: profile?.signers ?? [], isAnew: true).block]))
    return report
  }

  private func section(_ cohort: Cohort) -> ReportSection {
    let rows = Strand.allCases.map { strand in
      ReportRow([
        ReportCell(Phrase.sentence(strand.title)),
        ReportCell(stated: cohort.dates[strand].words),
        ReportCell(stated: program.components[strand]?.hours.words),
        ReportCell(stated: Phrase.list(program.instructors(of: strand).map(\.name))),
      ])
    }
    let table = ReportTable(
      "The dates of each strand for this cohort",
      columns: [
        ReportColumn("Strand", .rowHeader, weight: 4), ReportColumn("Dates", weight: 5),
        ReportColumn("Hours", weight: 4), ReportColumn("Instructors", weight: 4),
      ], rows: rows)
    var dates = ByStrand<Dates?>(all: nil)
    for strand in Strand.allCases { dates[strand] = cohort.dates[strand] }
    return ReportSection(
      cohort.name.isEmpty ? "Cohort" : cohort.name,
      [
        .facts([
          ReportFact("Site", cohort.site),
          ReportFact("Learners expected", cohort.seats.map { "\($0)" }),
          ReportFact("Remarks", cohort.notes),
        ]), .table(table), .text(Concurrency(dates).words),
      ])
  }
}
