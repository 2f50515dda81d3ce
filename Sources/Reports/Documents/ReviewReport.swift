public import Curriculum

/// What reviewers found, what was answered, and which change answers it, round by round.
public struct ReviewReport: Hashable, Sendable {
  private let program: Program

  /// Looks at a program.
  public init(of program: Program) { self.program = program }

  /// The rounds as a document.
  public func report() -> Report {
    var report = Report(.reviews, of: program, title: "Responses to reviewers")
    report.isLandscape = true
    report.facts = [
      ReportFact("Rounds", "\(program.reviews.count)"),
      ReportFact("Findings that ask for an answer", "\(asked.count)"),
      ReportFact("Not answered", "\(asked.count(where: \.isOpen))"),
      ReportFact("Open comments", "\(program.comments.count { $0.status == .open })"),
    ]
    report.sections = program.reviews.enumerated().map { section($1, at: $0) }
    if program.reviews.isEmpty {
      report.sections = [ReportSection("Rounds", [.text("No round of review is recorded.")])]
    }
    if !program.comments.isEmpty { report.sections.append(comments) }
    return report
  }

  private var asked: [ReviewFinding] {
    program.reviews.flatMap(\.findings).filter(\.asksForAnswer)
  }

  private func section(_ round: ReviewRound, at index: Int) -> ReportSection {
    var blocks: [ReportBlock] = [
      .facts([
        ReportFact("Reviewer", round.reviewer),
        ReportFact("Submitted", round.submitted?.words),
        ReportFact("Returned", round.returned?.words),
        ReportFact("Decision", round.decision?.rawValue),
      ])
    ]
    if let hash = round.contentHash {
      blocks.append(.facts([ReportFact("Content (SHA-256)", hash)]))
    }
    let name = round.name(at: index)
    guard !round.findings.isEmpty else {
      return ReportSection(name, blocks + [.text("No finding is recorded.")])
    }
    let table = ReportTable(
      "\(name): what was found and what was answered",
      columns: [
        ReportColumn("Criterion", .rowHeader, weight: 4), ReportColumn("Verdict", .mark, weight: 3),
        ReportColumn("Finding", weight: 6), ReportColumn("Response", weight: 6),
        ReportColumn("Change", weight: 5),
      ], rows: round.findings.enumerated().map { row($1, at: $0) })
    return ReportSection(name, blocks + [.table(table)])
  }

  private func row(_ finding: ReviewFinding, at index: Int) -> ReportRow {
    let isAsked = finding.asksForAnswer
    let answer = finding.isAnswered
    return ReportRow([
      ReportCell(finding.criterion ?? finding.requirement?.description ?? "Finding \(index + 1)"),
      finding.verdict.map { ReportCell($0.mark) } ?? ReportCell(stated: nil),
      ReportCell(finding.comment ?? ""),
      answer || !isAsked
        ? ReportCell(finding.response ?? "") : ReportCell("not answered yet", tone: .strong),
      ReportCell(finding.change ?? ""),
    ])
  }

  private var comments: ReportSection {
    let rows = program.comments.map { comment in
      let quoted = comment.quoted.map { [ReportLine("on “\($0)”", tone: .quiet)] } ?? []
      return ReportRow([
        ReportCell(comment.author ?? "Somebody"), ReportCell(comment.place ?? ""),
        ReportCell(lines: [ReportLine(comment.text)] + quoted),
        ReportCell(comment.status.rawValue),
      ])
    }
    let table = ReportTable(
      "Comments beside the text",
      columns: [
        ReportColumn("Who", .rowHeader, weight: 3), ReportColumn("Place", weight: 4),
        ReportColumn("Comment", weight: 9), ReportColumn("Status", weight: 2),
      ], rows: rows)
    return ReportSection("Comments", [.table(table.withoutEmptyColumns)])
  }
}

extension ReviewFinding.Verdict {
  /// The sign and the word for a cell.
  var mark: ReportMark {
    switch self {
    case .meetsCriteria: ReportMark("✓", rawValue, .good)
    case .needsRevision: ReportMark("✗", rawValue, .gap)
    }
  }
}
