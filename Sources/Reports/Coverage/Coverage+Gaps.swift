import Curriculum

extension Coverage {
  /// What is said where a view of some alignments cannot tell what is missing.
  public static let cannotTell =
    "This view leaves alignments out, so it cannot tell which items are missing."

  /// All that is left open: the objectives, their outcomes, then the items framework by framework.
  ///
  /// A view of some alignments cannot tell what is missing, only which strand an objective lacks.
  public var gaps: [CoverageGap] {
    let codes = unknownCodeGaps
    guard !crosswalk.hidesAlignments else { return objectiveGaps + codes }
    return objectiveGaps + outcomeGaps + codes + itemGaps + masteryGaps
  }

  /// Codes that a loaded framework should have and does not: mostly slips of the pen.
  private var unknownCodeGaps: [CoverageGap] {
    crosswalk.columns.indices.filter { crosswalk.isUnknownCode($0) }.map {
      gap(.code, $0, "the list that it names has no such code")
    }
  }

  private var objectiveGaps: [CoverageGap] {
    func gap(_ kind: CoverageGap.Kind, _ number: Int, _ words: String) -> CoverageGap {
      let row = crosswalk.rows[number]
      return CoverageGap(
        kind: kind, place: name(ofObjective: row), part: row.part, column: nil,
        text: row.statement, words: words)
    }
    let strands = objectives.filter { !$0.missing.isEmpty }.map {
      gap(.strand, $0.row, "has no outcome in \(Phrase.list($0.missing.map(\.title)))")
    }
    return strands
      // Where alignments are left out, nobody can say that an objective has none.
      + objectives.filter { !$0.isAligned && crosswalk.unchosen == 0 }.map {
        gap(.unaligned, $0.row, "is aligned with nothing")
      }
  }

  private var outcomeGaps: [CoverageGap] {
    crosswalk.unaligned.map { outcome in
      CoverageGap(
        kind: .outcome, place: Phrase.sentence(outcome.name), part: outcome.part, column: nil,
        text: outcome.text, words: "points to no item")
    }
  }

  private var itemGaps: [CoverageGap] {
    crosswalk.groups.filter { $0.framework != nil }.flatMap { group -> [CoverageGap] in
      let open = group.columns.filter { crosswalk.columns[$0].isOpen }.map { column in
        gap(.item, column, "no \(crosswalk.noun) addresses it")
      }
      guard group.omitted > 0 else { return open }
      let verb = group.omitted == 1 ? "is" : "are"
      return open + [
        CoverageGap(
          kind: .others, place: group.title, part: nil, column: nil, text: "",
          words: "\(Phrase.count(group.omitted, "more item")) \(verb) addressed by no "
            + crosswalk.noun)
      ]
    }
  }

  private var masteryGaps: [CoverageGap] {
    neverMastered.map { gap(.mastery, $0, "it is introduced and never mastered or assessed") }
  }

  private func gap(_ kind: CoverageGap.Kind, _ column: Int, _ words: String) -> CoverageGap {
    let item = crosswalk.columns[column]
    return CoverageGap(
      kind: kind, place: crosswalk.groups[item.group].title, part: nil, column: column,
      text: item.statement.isEmpty ? item.label : item.statement, words: words)
  }

  /// How a sentence begins that is about an objective.
  func name(ofObjective row: CrosswalkRow) -> String {
    row.label.contains(where: \.isLetter) ? row.label : "Objective \(row.label)"
  }
}
