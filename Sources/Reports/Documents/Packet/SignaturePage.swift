public import Curriculum

/// The page on which people sign, with a place for the reviewer where the agency has one.
public struct SignaturePage: Hashable, Sendable {
  private let program: Program
  private let profile: Profile?
  private let revision: Int

  /// Looks at a program, and at what an agency asks of those who sign.
  public init(of program: Program, profile: Profile? = nil, revision: Int? = nil) {
    self.program = program
    self.profile = profile
    self.revision = revision ?? program.revisionNumber()
  }

  /// The page as a document.
  public func report() -> Report {
    var report = Report(.signatures, of: program, title: "Signature page")
    report.facts = [
      ReportFact("Offered by", program.providers.map(\.name)),
      ReportFact("Revision", Program.words(ofRevision: revision)),
      ReportFact("State of the program", program.revisionLine),
    ]
    let words = """
      Those who sign have read the program named above and what belongs to it, in this revision.
      """
    report.sections = [
      ReportSection(
        "Signatures",
        [.text(words), SignatureTable(of: program, asked: profile?.signers ?? []).block]),
      reviewers,
    ].compactMap(\.self)
    return report
  }

  /// The place for the agency's own use; nil where its forms have none.
  private var reviewers: ReportSection? {
    guard let profile, profile.hasReviewerColumn ?? false else { return nil }
    let steps = profile.reviewSteps.map(\.reviewer)
    let rows = (steps.isEmpty ? [profile.title] : steps).map { name in
      ReportRow([ReportCell(name), .empty, .empty, .empty, .empty])
    }
    let table = ReportTable(
      "For the use of the reviewer",
      columns: [
        ReportColumn("Reviewer", .rowHeader, weight: 4), ReportColumn("Decision", weight: 3),
        ReportColumn("Remarks", weight: 5), ReportColumn("Signature", .blank, weight: 4),
        ReportColumn("Date", weight: 3),
      ], rows: rows)
    return ReportSection(
      "For the use of the reviewer",
      [.paragraph(ReportLine("Please leave this part empty.", tone: .quiet)), .table(table)])
  }
}
