import Curriculum

extension CoverageChange {
  /// The changes as a document.
  public func report() -> Report {
    var report = Report(
      .change, title: "Coverage change", program: title, language: language, revision: after)
    report.facts = facts
    report.sections = [
      summary, itemSection, objectiveSection,
      ReportSection("Picture", [.picture(ChangePicture(of: self).picture(isTitled: false))]),
    ]
    return report
  }

  private var facts: [ReportFact] {
    let met = integrated
    return [
      ReportFact("Before", before), ReportFact("Now", after),
      ReportFact("With all three strands", Self.words(met.before, met.after)),
      ReportFact(
        "Items addressed",
        frameworks.map { "\($0.title): \(Self.words($0.before, $0.after))" }),
    ]
  }

  /// `5 of 7 (71 %) before, 6 of 7 (86 %) now`.
  static func words(_ before: FrameworkChange.Share, _ after: FrameworkChange.Share) -> String {
    "\(before.words) before, \(after.words) now"
  }

  /// What has changed, in sentences without a full stop.
  var sentences: [(lead: String, words: String)] {
    var lines: [(String, String)] = []
    for kind in ObjectiveChange.Kind.allCases where kind != .kept {
      let names = objectives(kind).map(\.name)
      if !names.isEmpty {
        lines.append(("Objectives \(kind.rawValue):", Phrase.list(names)))
      }
    }
    for framework in frameworks {
      for kind in ItemChange.Kind.allCases where kind != .unchanged {
        let names = framework.items(kind).map(\.name)
        if !names.isEmpty {
          lines.append(("\(framework.title), \(kind.rawValue):", Phrase.list(names)))
        }
      }
    }
    return lines
  }

  private var summary: ReportSection {
    let lines = sentences.map { ReportLine("\($0.words).", lead: $0.lead) }
    guard !lines.isEmpty else {
      return ReportSection(
        "What has changed",
        [.text("Nothing: the same objectives address the same items as before.")])
    }
    return ReportSection("What has changed", [.list(lines, isOrdered: false)])
  }

  private var itemSection: ReportSection {
    let rows = frameworks.flatMap { framework in
      framework.items.map { item in
        ReportRow([
          ReportCell(item.name), ReportCell(item.asks), ReportCell(framework.title),
          ReportCell(item.before.words), ReportCell(item.after.words), ReportCell(item.kind.mark),
        ])
      }
    }
    guard !rows.isEmpty else {
      return ReportSection("Items", [.text("Neither state is aligned with any item.")])
    }
    let table = ReportTable(
      "Which objectives address each item, before and now",
      columns: [
        ReportColumn("Item", .rowHeader, weight: 4), ReportColumn("What it asks", weight: 6),
        ReportColumn("Framework", weight: 5), ReportColumn("Before", weight: 3),
        ReportColumn("Now", weight: 3), ReportColumn("Change", .mark, weight: 3),
      ], rows: rows)
    return ReportSection("Items", [.table(table)])
  }

  private var objectiveSection: ReportSection {
    let rows = objectives.map { objective in
      ReportRow([
        ReportCell(objective.name), ReportCell(objective.statement),
        ReportCell(ObjectiveChange.words(missing: objective.missingBefore)),
        ReportCell(ObjectiveChange.words(missing: objective.missingAfter)),
        ReportCell(objective.kind.mark),
      ])
    }
    guard !rows.isEmpty else {
      return ReportSection("Objectives", [.text("Neither state has an objective.")])
    }
    let table = ReportTable(
      "The strands of each objective, before and now",
      columns: [
        ReportColumn("No.", .rowHeader, weight: 3),
        ReportColumn("Objective", .rowHeader, weight: 8),
        ReportColumn("Before", weight: 4), ReportColumn("Now", weight: 4),
        ReportColumn("Change", .mark, weight: 3),
      ], rows: rows)
    return ReportSection("Objectives", [.table(table)])
  }
}
