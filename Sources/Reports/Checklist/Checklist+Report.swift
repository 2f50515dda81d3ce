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
    // A column of empty answers would hide what the program shows.
    let hasAnswers = rule.entries.contains { !$0.answers.isEmpty }
    let answers = hasAnswers ? [ReportColumn("Answer", weight: 6)] : []
    var said: [String: String] = [:]
    blocks.append(
      .table(
        ReportTable(
          "\(rule.title): what is asked and what shows it",
          columns: [
            ReportColumn("Paragraph", .rowHeader, weight: 3),
            ReportColumn("What is asked", weight: 8), ReportColumn("Status", .mark, weight: 4),
          ] + answers + [
            ReportColumn("What the program shows", weight: 8),
            ReportColumn("What is missing", weight: 5),
          ], rows: rule.entries.map { row($0, hasAnswers: hasAnswers, said: &said) })))
    return ReportSection(rule.title, blocks)
  }

  private func row(
    _ entry: ChecklistEntry, hasAnswers: Bool, said: inout [String: String]
  ) -> ReportRow {
    let place = entry.citation ?? entry.code
    let found = entry.found.map { Self.once($0, at: place, said: &said) }
    return ReportRow(
      [ReportCell(place), ReportCell(entry.statement), ReportCell(entry.status.mark)]
        + (hasAnswers ? [ReportCell(lines: entry.answers.map { ReportLine($0) })] : [])
        + [
          ReportCell(lines: found.map { ReportLine(Phrase.sentence($0)) }),
          ReportCell(lines: entry.missing.map { ReportLine(Phrase.sentence($0)) }),
        ])
  }

  /// A long text in full where it is said first, and afterwards where it was said.
  private static func once(
    _ text: String, at place: String, said: inout [String: String]
  ) -> String {
    guard text.count > longText else { return text }
    if let first = said[text] {
      let label = text.prefix { $0 != ":" }
      return (label.count < 40 ? "\(label): " : "") + "see \(first)"
    }
    said[text] = place
    return text
  }

  /// From this many letters on, a text that repeats costs a reader more than a look at its place.
  private static var longText: Int { 80 }

  private var openSection: ReportSection {
    guard !open.isEmpty else {
      let words = rules.isEmpty ? "No rule is loaded." : "Nothing is open."
      return ReportSection("What is still open", [.text(words)])
    }
    // The table says what is missing; this says where to look, as a person works it off.
    let lines = open.map { entry in
      ReportLine("\(entry.label) (\(entry.status.rawValue))", lead: entry.citation ?? entry.code)
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
