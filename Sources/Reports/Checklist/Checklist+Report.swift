extension Checklist {
  /// The checklist as a document.
  public func report() -> Report {
    var report = Report(
      .checklist, title: "Checklist", program: title, language: language, revision: revision)
    report.isLandscape = true
    let entries = rules.flatMap(\.entries)
    report.facts = [
      ReportFact("Requirements", "\(entries.count)"),
      ReportFact("Still open", "\(open.count)"),
    ]
    report.sections = rules.map(section) + [openSection]
    return report
  }

  private func section(_ rule: ChecklistRule) -> ReportSection {
    var blocks: [ReportBlock] = []
    if rule.isParaphrase {
      blocks.append(
        .paragraph(
          ReportLine(
            "The requirements are paraphrased; the cited text is what counts.", tone: .quiet)))
    }
    blocks.append(
      .table(
        ReportTable(
          "\(rule.title): what is asked and what shows it",
          columns: [
            ReportColumn("Paragraph", .rowHeader, weight: 3),
            ReportColumn("What is asked", weight: 8), ReportColumn("Status", .mark, weight: 4),
            ReportColumn("Answer", weight: 6), ReportColumn("What the program shows", weight: 8),
            ReportColumn("What is missing", weight: 5),
          ], rows: rule.entries.map(row))))
    return ReportSection(rule.title, blocks)
  }

  private func row(_ entry: ChecklistEntry) -> ReportRow {
    let answer =
      entry.answers.isEmpty
      ? [ReportLine("not answered", tone: .quiet)] : entry.answers.map { ReportLine($0) }
    return ReportRow([
      ReportCell(entry.citation ?? entry.code), ReportCell(entry.statement),
      ReportCell(entry.status.mark), ReportCell(lines: answer),
      ReportCell(lines: entry.found.map { ReportLine(Phrase.sentence($0)) }),
      ReportCell(lines: entry.missing.map { ReportLine(Phrase.sentence($0)) }),
    ])
  }

  private var openSection: ReportSection {
    guard !open.isEmpty else {
      let words = rules.isEmpty ? "No rule is loaded." : "Nothing is open."
      return ReportSection("What is still open", [.text(words)])
    }
    let lines = open.map { entry in
      let missing =
        entry.missing.isEmpty ? entry.status.rawValue : entry.missing.joined(separator: "; ")
      return ReportLine(missing, lead: "\(entry.citation ?? entry.code):")
    }
    return ReportSection("What is still open", [.list(lines, isOrdered: false)])
  }
}

extension ChecklistEntry.Status {
  /// The sign and the word for a cell.
  public var mark: ReportMark {
    switch self {
    case .met: ReportMark("✓", rawValue, .good)
    case .shown: ReportMark("●", rawValue, .good)
    case .partlyMet, .partlyShown: ReportMark("◐", rawValue, .partial)
    case .notMet: ReportMark("✗", rawValue, .gap)
    case .open: ReportMark("○", rawValue, .gap)
    case .notApplicable, .notUsed: ReportMark("–", rawValue, .neutral)
    }
  }
}
