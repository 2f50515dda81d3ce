import Curriculum

extension Coverage {
  /// The gaps as a document of their own.
  public func report() -> Report {
    var report = crosswalk.report()
    report.kind = .gaps
    report.title = "Gaps"
    report.isLandscape = false
    let pictures = CoverageMap(of: self).pictures()
    report.sections = [
      gapSection, ReportSection("Map", pictures.map { .picture($0) }), itemSection,
      objectiveSection,
    ]
    return report
  }

  /// The figures that stand beside the title.
  var facts: [ReportFact] {
    let shown = crosswalk.groups.filter { $0.framework != nil }
    let met = shown.map { group in
      let met = crosswalk.columns[group.columns].count { $0.count > 0 }
      let all = group.columns.count + group.omitted
      // Nobody means to meet all of a list that long, so a share of it would mislead.
      let share = group.omitted > 0 ? "\(met) of \(all)" : Phrase.share(met, of: all)
      return "\(crosswalk.heading(of: group)): \(share) items addressed"
    }
    return [
      ReportFact("Objectives", "\(objectives.count)"),
      ReportFact("With all three strands", Phrase.share(integrated, of: objectives.count)),
      ReportFact("Frameworks", met.isEmpty ? ["none is aligned with"] : met),
    ]
  }

  /// What is missing, in sentences.
  public var gapSection: ReportSection {
    func name(_ objective: ObjectiveCoverage) -> String {
      let label = crosswalk.rows[objective.row].label
      return label.contains(where: \.isLetter) ? label : "Objective \(label)"
    }
    var lines = objectives.filter { !$0.missing.isEmpty }.map { objective in
      let words = objective.missing.map(\.title)
      return ReportLine("has no outcome in \(Phrase.list(words)).", lead: name(objective))
    }
    lines += objectives.filter { !$0.isAligned }.map {
      ReportLine("is aligned with nothing.", lead: name($0))
    }
    for group in crosswalk.groups where group.framework != nil {
      let open = crosswalk.columns[group.columns].filter { $0.count == 0 }
      if !open.isEmpty {
        let codes = Phrase.list(open.map(crosswalk.name))
        lines.append(ReportLine("no objective addresses \(codes).", lead: "\(group.title):"))
      }
      if group.omitted > 0 {
        let words = Phrase.count(group.omitted, "more item is", plural: "more items are")
        lines.append(ReportLine("\(words) addressed by no objective.", lead: "\(group.title):"))
      }
    }
    guard lines.isEmpty else {
      return ReportSection("What is missing", [.list(lines, isOrdered: false)])
    }
    let words =
      objectives.isEmpty
      ? "There is no objective yet."
      : "Nothing: each objective has all three strands, and each item that is shown is addressed."
    return ReportSection("What is missing", [.text(words)])
  }

  private var itemSection: ReportSection {
    let rows = items.map { item -> ReportRow in
      let column = crosswalk.columns[item.column]
      let group = crosswalk.groups[column.group]
      let labels = item.rows.map { crosswalk.rows[$0].label }
      let mark: ReportMark = item.rows.isEmpty ? .gap : item.full > 0 ? .full : .partial
      return ReportRow([
        ReportCell(crosswalk.name(of: column)),
        ReportCell(group.isKnownByLabels ? column.statement : column.label),
        ReportCell(group.title),
        ReportCell(mark), ReportCell("\(item.rows.count)"),
        ReportCell(labels.joined(separator: ", ")),
      ])
    }
    let table = ReportTable(
      "How often each item is addressed, and where",
      columns: [
        ReportColumn("Item", .rowHeader, weight: 4), ReportColumn("What it asks", weight: 6),
        ReportColumn("Framework", weight: 5), ReportColumn("Addressed", .mark, weight: 2),
        ReportColumn("Objectives", .number, weight: 3), ReportColumn("Where", weight: 5),
      ], rows: rows)
    return ReportSection(
      "Items", [rows.isEmpty ? .text("The program is aligned with no item yet.") : .table(table)])
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
        ReportCell("\(row.marks.count)"),
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
        ReportColumn("Items", .number, weight: 2),
      ], rows: rows)
    return ReportSection(
      "Objectives", [rows.isEmpty ? .text("There is no objective yet.") : .table(table)])
  }
}
