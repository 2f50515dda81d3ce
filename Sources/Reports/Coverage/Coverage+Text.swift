extension Coverage {
  /// The coverage on a screen: the figures, then what is missing.
  public var text: String {
    let facts = facts.flatMap { fact in
      fact.values.map { "\(fact.label): \($0)" }
    }
    return (facts + [""] + gapSection.textLines).joined(separator: "\n") + "\n"
  }
}

extension CoverageChange {
  /// The change on a screen: the figures of both states, then what has changed.
  public var text: String {
    let report = report()
    let facts = report.facts.flatMap { fact in fact.values.map { "\(fact.label): \($0)" } }
    return (facts + [""] + (report.sections.first?.textLines ?? [])).joined(separator: "\n") + "\n"
  }
}

extension ProgramsCoverage {
  /// The coverage on a screen: the figures, what no program teaches, and how many like objectives.
  public var text: String {
    let report = report()
    let facts = report.facts.flatMap { fact in fact.values.map { "\(fact.label): \($0)" } }
    let like = likeObjectives.count + likeObjectivesLeftOut
    let last =
      like == 0
      ? []
      : [
        "", "\(Phrase.count(like, "pair")) of objectives say nearly the same; -o FILE lists them.",
      ]
    return (facts + [""] + (report.sections.first?.textLines ?? []) + last)
      .joined(separator: "\n") + "\n"
  }
}

extension ReportSection {
  /// The heading and the paragraphs and lists under it, a line each.
  fileprivate var textLines: [String] {
    let lines = blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let line): ["  \(line.plainText)"]
      case .list(let lines, _): lines.map { "  \($0.plainText)" }
      case .facts, .table, .picture: []
      }
    }
    return [heading] + lines
  }
}
