public import Curriculum

/// The answer to reviewers in a later round: each remark, what is said to it, and where the program
/// was changed.
public struct ReviewResponses: Hashable, Sendable {
  private let program: Program
  private let revision: Int
  private let enclosures: [Enclosure]

  /// Looks at a program, at the number of the revision that goes out, and at what goes with it.
  public init(of program: Program, revision: Int? = nil, enclosures: [Enclosure] = []) {
    self.program = program
    self.revision = revision ?? program.revisionNumber()
    self.enclosures = enclosures
  }

  /// The table as a document.
  public func report() -> Report {
    var report = Report(.responses, of: program, title: "Response to reviewers")
    report.isLandscape = true
    let remarks = program.answerableRemarks
    let open = remarks.count { $0.finding.isOpen }
    report.facts = [
      ReportFact("Revision", Program.words(ofRevision: revision)),
      ReportFact("Remarks", "\(remarks.count)"), ReportFact("Not answered", "\(open)"),
    ]
    guard !remarks.isEmpty else {
      report.sections = [
        ReportSection("Remarks and answers", [.text("No remark of a reviewer is recorded.")])
      ]
      return report
    }
    let table = ReportTable(
      "Each remark, the answer, and where the program was changed",
      columns: [
        ReportColumn("No.", .rowHeader, weight: 1), ReportColumn("Round and reviewer", weight: 3),
        ReportColumn("Remark", weight: 7), ReportColumn("Answer", weight: 7),
        ReportColumn("Where changed", weight: 5), ReportColumn("Answered in", weight: 3),
      ], rows: remarks.enumerated().map { row($1, at: $0) })
    report.sections = [ReportSection("Remarks and answers", [.table(table)])]
    return report
  }

  private func row(_ remark: Program.AnswerableRemark, at index: Int) -> ReportRow {
    let finding = remark.finding
    let round = program.reviews[remark.round]
    let criterion = finding.criterion ?? finding.requirement?.description
    let said = [
      criterion.map { ReportLine($0, tone: .strong) }, finding.comment.map { ReportLine($0) },
    ]
    return ReportRow([
      ReportCell("\(index + 1)"),
      ReportCell(
        lines: [round.name(at: remark.round), round.reviewer].compactMap(\.self)
          .map { ReportLine($0) }),
      ReportCell(lines: said.compactMap(\.self)),
      finding.isAnswered
        ? ReportCell(finding.response ?? "") : ReportCell("not answered yet", tone: .strong),
      ReportCell(lines: places(of: finding).map { ReportLine($0) }),
      ReportCell(
        finding.isAnswered ? Program.words(ofRevision: answered(in: remark.round)) : ""),
    ])
  }

  /// What was changed, in which part, and in which documents of the packet that part is.
  private func places(of finding: ReviewFinding) -> [String] {
    let part = finding.part.flatMap { program.name(ofReviewed: $0) }
    let shown = finding.part.map { id in
      enclosures.filter { $0.shows(id, of: program) }.map(\.reference)
    }
    let documents = shown.flatMap { $0.isEmpty ? nil : "See \(Phrase.list($0))." }
    return [finding.change, part.map { Phrase.sentence($0) }, documents].compactMap(\.self)
      .filter { !$0.isEmpty }
  }

  /// The revision in which a remark of a round is answered: the next that was sent, or this one.
  private func answered(in round: Int) -> Int {
    let old = program.reviews[round].revision ?? 0
    let later = program.reviews[(round + 1)...].compactMap(\.revision).first { $0 > old }
    return later ?? revision
  }
}
