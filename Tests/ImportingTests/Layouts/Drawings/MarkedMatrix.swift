import Curriculum

/// Marks in columns of skills, which are grouped by strand in a header of two rows.
enum MarkedMatrix: Drawing {
  /// The outcomes of an objective are the names of the columns that it marks.
  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective] {
    objectives.enumerated().map { index, objective in
      var objective = objective
      for strand in Strand.allCases {
        let count = objective.outcomes[strand].count
        objective.outcomes[strand] = skills(strand).enumerated().filter { place, _ in
          (place + index) % 3 < count
        }.map(\.element)
      }
      return objective
    }
  }

  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let order = page.hand.shuffled(Strand.allCases)
    let names = page.strandCells(columns: 3)
    let skills = order.flatMap { strand in Self.skills(strand).map { (strand, $0) } }
    let mark = page.hand.pick(["X", "x", "✓", "●"])
    var rows: [[LayoutCell]] = [
      [page.headingCell(.objective, rows: 2)] + order.map { names[$0] },
      [.covered] + skills.map { LayoutCell($0.1.text) },
    ]
    for objective in objectives {
      rows.append(
        [page.statementCell(objective)]
          + skills.map { strand, skill in
            objective.outcomes[strand].contains(skill) ? LayoutCell(mark) : ""
          })
    }
    page.table(rows, headers: 2)
  }

  private static func skills(_ strand: Strand) -> [LaidOutOutcome] {
    switch strand {
    case .adultEducation:
      [
        LaidOutOutcome(
          "Following a procedure",
          OutcomeReference(words: "RST.6-8.3", codes: ["ccrs RST.6-8.3"])),
        LaidOutOutcome("Measuring and rounding"),
        LaidOutOutcome("Writing a note", OutcomeReference(words: "W.5.4", codes: ["ccrs W.5.4"])),
      ]
    case .workforcePreparation:
      [
        LaidOutOutcome(
          "", OutcomeReference(words: "Critical Thinking Skills", codes: ["esf ESF.CT"])),
        LaidOutOutcome("Working in a team"), LaidOutOutcome("Being on time"),
      ]
    case .workforceTraining:
      [
        LaidOutOutcome("Setting up tools"), LaidOutOutcome("Handling materials"),
        LaidOutOutcome("Cleaning up", OutcomeReference(words: "WLD2.1", codes: ["WLD2.1"])),
      ]
    }
  }
}
