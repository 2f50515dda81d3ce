import Curriculum

extension Crosswalk {
  /// The crosswalk as a document: what it shows, one table for each framework, the gaps.
  public func report(isTransposed: Bool = false) -> Report {
    let shown = isTransposed ? transposed : self
    let coverage = Coverage(of: self)
    var report = preface(coverage)
    report.sections += [coverage.gapSection] + shown.groups.indices.map(shown.section)
    return report
  }

  /// What stands before the matrix: the figures and the key, without any table.
  public func preface(_ coverage: Coverage) -> Report {
    var report = Report(
      .crosswalk, title: "Crosswalk", program: title, language: language, revision: revision)
    report.isLandscape = true
    report.facts = coverage.facts
    report.sections = [key]
    return report
  }

  private var key: ReportSection {
    let noun = isTransposed ? "part" : noun
    var lines = [
      ReportLine("the \(noun) names the item", lead: ReportMark.full.text),
      ReportLine("the \(noun) names the item for a part of it", lead: ReportMark.partial.text),
      ReportLine("introduced, reinforced, mastered, assessed", lead: "I, R, M, A"),
      ReportLine("not addressed", lead: "Empty cell"),
    ]
    if unchosen > 0 {
      let count = Phrase.count(unchosen, "alignment")
      lines.append(
        ReportLine("\(count) that \(unchosen == 1 ? "was" : "were") not chosen", lead: "Not shown"))
    }
    return ReportSection("Key", [.list(lines, isOrdered: false)])
  }

  private func section(_ number: Int) -> ReportSection {
    let group = groups[number]
    var blocks = notes(on: group).map { ReportBlock.text($0) }
    blocks.append(.table(table(of: group)))
    if group.framework != nil || isTransposed { blocks.append(.table(legend(of: group))) }
    return ReportSection(heading(of: group), blocks)
  }

  /// What a reader should know about the columns of a group.
  public func notes(on group: CrosswalkGroup) -> [String] {
    var notes: [String] = []
    if group.framework == nil, !isTransposed {
      notes.append(
        """
        These codes are kept as they were written. They may be local competencies, or codes \
        with a slip of the pen.
        """)
    }
    if group.omitted > 0 {
      let count = Phrase.count(group.omitted, "more item")
      notes.append(
        "\(count) of this framework \(group.omitted == 1 ? "is" : "are") "
          + "aligned with nothing and not shown.")
    }
    return notes
  }

  private func legend(of group: CrosswalkGroup) -> ReportTable {
    let rows = columns[group.columns].map { column in
      let label = group.isKnownByLabels ? "" : column.label
      if label.isEmpty || column.statement.isEmpty || column.statement == label {
        return ReportRow([
          ReportCell(name(of: column)),
          ReportCell(column.statement.isEmpty ? label : column.statement),
        ])
      }
      let lines = [ReportLine(label, tone: .strong), ReportLine(column.statement)]
      return ReportRow([ReportCell(name(of: column)), ReportCell(lines: lines)])
    }
    return ReportTable(
      "\(group.title): what each item asks",
      columns: [
        ReportColumn("Item", .rowHeader, weight: 3), ReportColumn("What it asks", weight: 11),
      ], rows: rows)
  }

  /// The name of a framework with the word for its strand.
  public func heading(of group: CrosswalkGroup) -> String {
    group.strand.map { "\(group.title) (\($0.title))" } ?? group.title
  }

  /// What people call an item: its code, or the label of a skill.
  public func name(of column: CrosswalkColumn) -> String {
    groups[column.group].isKnownByLabels && !column.label.isEmpty ? column.label : column.code
  }

  private func table(of group: CrosswalkGroup) -> ReportTable {
    let names = [
      ReportColumn(isTransposed ? "Item" : "No.", .rowHeader, weight: 3),
      ReportColumn(
        isTransposed ? "What it asks" : Phrase.sentence(noun), .rowHeader, weight: 9),
    ]
    let items = columns[group.columns].map { column in
      ReportColumn(
        name(of: column), .mark, strand: group.strand, weight: 2,
        detail: column.statement.isEmpty ? column.label : column.statement, group: group.title)
    }
    let shown = rows.enumerated().filter { number, row in
      number < counted || row.marks.contains { group.columns.contains($0.column) }
    }
    return ReportTable(
      isTransposed
        ? "Which item is addressed by which part"
        : "\(group.title): which \(noun) addresses which item",
      columns: names + items
        + [ReportColumn(isTransposed ? "Parts" : "Items", .number, weight: 2)],
      rows: shown.map { cells(of: $0.element, in: group) } + [totals(of: group)])
  }

  private func cells(of row: CrosswalkRow, in group: CrosswalkGroup) -> ReportRow {
    var cells = Array(repeating: ReportCell.empty, count: group.columns.count)
    var count = 0
    for mark in row.marks where group.columns.contains(mark.column) {
      cells[mark.column - group.columns.lowerBound] = ReportCell(mark.reportMark)
      count += 1
    }
    return ReportRow(
      [ReportCell(row.label), ReportCell(row.statement)] + cells + [ReportCell("\(count)")])
  }

  private func totals(of group: CrosswalkGroup) -> ReportRow {
    let counts = columns[group.columns].map { column in
      column.isOpen ? ReportCell(.gap) : ReportCell("\(column.count)")
    }
    let met =
      isTransposed
      ? rows.count { !$0.marks.isEmpty } : columns[group.columns].count { $0.count > 0 }
    let what =
      isTransposed
      ? "Items that the part addresses" : "\(Phrase.sentence(noun))s that address the item"
    return ReportRow(
      ["Total", ReportCell(what)] + counts + [ReportCell("\(met)")], isTotal: true
    )
  }
}
