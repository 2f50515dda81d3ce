extension Checklist {
  /// The checklist as a document; in a packet it says where in the packet each answer stands.
  public func report(enclosures: [Enclosure] = []) -> Report {
    var report = Report(
      .checklist, title: "Checklist", program: title, language: language, revision: revision)
    report.isLandscape = true
    let entries = rules.flatMap(\.entries)
    report.facts = [
      ReportFact("Requirements", "\(entries.count)"),
      ReportFact("Still open", "\(open.count)"),
    ]
    report.sections = rules.map { section($0, enclosures) } + [openSection]
    if !enclosures.isEmpty {
      report.sections.append(
        ReportSection("Documents of this packet", [EnclosureTable(enclosures).block]))
    }
    return report
  }

  private func section(_ rule: ChecklistRule, _ enclosures: [Enclosure]) -> ReportSection {
    var blocks: [ReportBlock] = []
    if rule.isParaphrase {
      blocks.append(
        .paragraph(
          ReportLine(
            rule.note
              ?? (rule.citesLaw
                ? "The requirements are paraphrased; the cited text is what counts."
                : "The words are ours; no rule is cited."),
            tone: .quiet)))
    }
    let sources = rule.sources
    if !sources.isEmpty {
      blocks.append(.paragraph(ReportLine("Source: \(sources).", tone: .quiet)))
    }
    // A column of empty answers would hide what the program shows.
    let hasAnswers = rule.entries.contains { !$0.answers.isEmpty }
    let answers = hasAnswers ? [ReportColumn("Answer", weight: 6)] : []
    let references =
      enclosures.isEmpty ? [] : [ReportColumn("Where in the packet", weight: 3)]
    let reviewer = hasReviewerColumn ? [ReportColumn("Reviewer", .blank, weight: 5)] : []
    var said: [String: String] = [:]
    blocks.append(
      .table(
        ReportTable(
          "\(rule.title): what is asked and what shows it",
          columns: [
            ReportColumn("Paragraph", .rowHeader, weight: 4),
            ReportColumn("What is asked", weight: 8), ReportColumn("Status", .mark, weight: 4),
          ] + answers + [
            ReportColumn("What the program shows", weight: 8),
            ReportColumn("What is missing or open", weight: 5),
          ] + references + reviewer,
          rows: rule.entries.map { entry in
            let row = row(entry, hasAnswers: hasAnswers, said: &said)
            guard !enclosures.isEmpty else { return row }
            return ReportRow(row.cells + [ReportCell(entry.references(to: enclosures))])
          })))
    if rule.framework == ElementTable.framework {
      blocks.append(.table(ElementTable(rule).table))
    }
    return ReportSection(rule.title, blocks)
  }

  private func row(
    _ entry: ChecklistEntry, hasAnswers: Bool, said: inout [String: String]
  ) -> ReportRow {
    let place = entry.place
    let shown = entry.isAsProposed ? ["as answered"] : entry.found
    let found = shown.map { Self.once($0, at: place, said: &said) }
    return ReportRow(
      [
        ReportCell(
          lines: [place, entry.isCitedByCode ? "" : entry.label].filter { !$0.isEmpty }
            .map { ReportLine($0) }), ReportCell(entry.statement), ReportCell(entry.status.mark),
      ]
        + (hasAnswers ? [ReportCell(lines: entry.answers.map { ReportLine($0) })] : [])
        + [
          ReportCell(lines: found.map { ReportLine(Phrase.sentence($0)) }),
          ReportCell(
            lines: entry.missing.map { ReportLine(Phrase.sentence($0)) }
              + (entry.isAsked ? [entry.question].compactMap(\.self).map { ReportLine($0) } : [])),
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
      ReportLine("\(entry.label) (\(entry.status.rawValue))", lead: entry.place)
    }
    return ReportSection("What is still open", [.list(lines, isOrdered: false)])
  }
}

extension ChecklistEntry {
  /// Where in a packet a reader finds what shows it, such as `3, 7 (page 12)`.
  fileprivate func references(to enclosures: [Enclosure]) -> String {
    enclosures.filter { enclosure in
      enclosure.part.map(parts.contains) ?? false
        || enclosure.content.map(documents.contains) ?? false
        || isOfForm && !found.isEmpty && enclosure.isForm
    }.compactMap(\.shortReference).joined(separator: ", ")
  }
}

extension ChecklistEntry.Status {
  /// The sign and the word for a cell.
  public var mark: ReportMark {
    switch self {
    case .met: ReportMark("✓", rawValue, .good)
    case .shown: ReportMark("●", rawValue, .good)
    case .answered: ReportMark("◌", rawValue, .partial)
    case .partlyMet, .partlyShown: ReportMark("◐", rawValue, .partial)
    case .notMet: ReportMark("✗", rawValue, .gap)
    case .open: ReportMark("○", rawValue, .gap)
    case .notApplicable, .notUsed: ReportMark("–", rawValue, .neutral)
    }
  }
}
