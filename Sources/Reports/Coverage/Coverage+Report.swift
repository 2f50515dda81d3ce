import Curriculum

extension Coverage {
  /// The coverage as a document of its own: the figures, what is missing, item by item, objective
  /// by objective.
  public func report() -> Report {
    var report = crosswalk.preface(self)
    report.kind = .gaps
    report.title = "Coverage and gaps"
    report.isLandscape = false
    let pictures = CoverageMap(of: self).pictures()
    report.sections = [
      gapSection, ReportSection("Map", pictures.map { .picture($0) }), itemSection,
      objectiveSection,
    ]
    return report
  }

  /// The figures that stand beside the title.
  public var facts: [ReportFact] {
    let shown = crosswalk.groups.filter { $0.framework != nil }
    let met = shown.map { group in
      let inPart = items[group.columns].count { !$0.rows.isEmpty && $0.full == 0 }
      let part = inPart > 0 ? ", \(inPart) of them only in part" : ""
      return "\(crosswalk.heading(of: group)): \(group.share) items addressed\(part)"
    }
    let parts = [
      ReportFact("Objectives", "\(objectives.count)"),
      ReportFact("With all three strands", Phrase.share(integrated, of: objectives.count)),
    ]
    let rows = [ReportFact(Phrase.sentence(crosswalk.noun) + "s", "\(crosswalk.counted)")]
    return (objectives.isEmpty && crosswalk.counted > 0 ? rows : parts) + [
      ReportFact("Frameworks", met.isEmpty ? ["none is aligned with"] : met)
    ]
  }

  /// What is missing, in sentences: items of one framework in one line.
  public var gapSection: ReportSection {
    let gaps = gaps
    var lines = gaps.filter { $0.kind == .strand || $0.kind == .unaligned }.map {
      ReportLine("\($0.words).", lead: $0.place)
    }
    let unknown = gaps.filter { $0.kind == .code }.compactMap {
      $0.column.map { crosswalk.columns[$0] }
    }
    if !unknown.isEmpty {
      let codes = Phrase.list(unknown.map(\.code))
      lines.append(
        ReportLine(
          "\(unknown.count == 1 ? "is a code that its list does not have" : "are codes that their lists do not have").",
          lead: codes))
    }
    guard !crosswalk.hidesAlignments else {
      return ReportSection(
        "What is missing", [.list(lines + [ReportLine(Self.cannotTell)], isOrdered: false)])
    }
    lines += Strand.allCases.compactMap(unalignedLine)
    for group in crosswalk.groups where group.framework != nil {
      func add(_ columns: [Int], _ words: (String) -> String) {
        let names = columns.filter(group.columns.contains).map { crosswalk.columns[$0] }
          .map(crosswalk.name)
        guard !names.isEmpty else { return }
        lines.append(ReportLine(words(Phrase.list(names)), lead: "\(group.title):"))
      }
      add(openColumns) { "no \(crosswalk.noun) addresses \($0)." }
      if group.omitted > 0 {
        let words = Phrase.count(group.omitted, "more item is", plural: "more items are")
        lines.append(
          ReportLine("\(words) addressed by no \(crosswalk.noun).", lead: "\(group.title):"))
      }
      add(neverMastered) { "introduced and never mastered or assessed: \($0)." }
    }
    guard lines.isEmpty else {
      return ReportSection("What is missing", [.list(lines, isOrdered: false)])
    }
    let words =
      crosswalk.counted == 0
      ? "There is no \(crosswalk.noun) yet."
      : crosswalk.columns.isEmpty
        ? "No \(crosswalk.noun) is aligned with an item that is shown."
        : objectives.isEmpty
          ? "Nothing: each item that is shown is addressed."
          : "Nothing: each objective has all three strands, and each item that is shown is addressed."
    return ReportSection("What is missing", [.text(words)])
  }

  /// The outcomes of a strand that point nowhere, in one line; a list of fifty tells no more.
  private func unalignedLine(_ strand: Strand) -> ReportLine? {
    let names = crosswalk.unaligned.filter { $0.strand == strand }.map(\.name)
    guard !names.isEmpty else { return nil }
    let most = 6
    let shown = names.prefix(most)
    let rest = names.count > most ? ["\(names.count - most) more"] : []
    return ReportLine(
      "\(Phrase.list(shown + rest)) \(names.count == 1 ? "points" : "point") to no item.",
      lead: "\(Phrase.sentence(strand.title)):")
  }

  private var itemSection: ReportSection {
    let rows = items.map { item -> ReportRow in
      let column = crosswalk.columns[item.column]
      let group = crosswalk.groups[column.group]
      let labels = item.rows.map { crosswalk.rows[$0].label }
      var mark: ReportMark? =
        column.isOpen ? .gap : item.rows.isEmpty ? nil : item.full > 0 ? .full : .partial
      if !item.levels.isEmpty { mark?.note = item.levels.letters }
      return ReportRow([
        ReportCell(crosswalk.name(of: column)),
        ReportCell(group.isKnownByLabels ? column.statement : column.label),
        ReportCell(group.title),
        mark.map { ReportCell($0) } ?? .empty, ReportCell("\(item.rows.count)"),
        ReportCell(labels.joined(separator: ", ")),
        ReportCell(crosswalk.words(item.steps)),
      ])
    }
    let table = ReportTable(
      "How often each item is addressed, where and when",
      columns: [
        ReportColumn("Item", .rowHeader, weight: 4), ReportColumn("What it asks", weight: 6),
        ReportColumn("Framework", weight: 4), ReportColumn("Addressed", .mark, weight: 4),
        ReportColumn(Phrase.sentence(crosswalk.noun) + "s", .number, weight: 3),
        ReportColumn("Where", weight: 5), ReportColumn("When", weight: 3),
      ], rows: rows)
    return ReportSection(
      "Items",
      [
        rows.isEmpty
          ? .text("The program is aligned with no item yet.") : .table(table.withoutEmptyColumns)
      ])
  }

  private var objectiveSection: ReportSection {
    let rows = objectives.map { objective -> ReportRow in
      let row = crosswalk.rows[objective.row]
      let counts = row.outcomes
      func cell(_ count: Int) -> ReportCell {
        count == 0 ? ReportCell(.gap) : ReportCell("\(count)")
      }
      return ReportRow([
        ReportCell(row.label), ReportCell(row.statement), cell(counts.adultEducation),
        cell(counts.workforcePreparation), cell(counts.workforceTraining),
        ReportCell("\(row.marks.count)"), ReportCell(crosswalk.words(row.steps)),
      ])
    }
    let table = ReportTable(
      "How many outcomes each objective has in each strand",
      columns: [
        ReportColumn("No.", .rowHeader, weight: 2),
        ReportColumn("Objective", .rowHeader, weight: 8),
        ReportColumn("Adult education", .number, strand: .adultEducation, weight: 3),
        ReportColumn("Workforce preparation", .number, strand: .workforcePreparation, weight: 3),
        ReportColumn("Workforce training", .number, strand: .workforceTraining, weight: 3),
        ReportColumn("Items", .number, weight: 2), ReportColumn("When", weight: 3),
      ], rows: rows)
    return ReportSection(
      "Objectives",
      [
        rows.isEmpty
          ? .text("There is no objective yet.") : .table(table.withoutEmptyColumns)
      ])
  }
}
