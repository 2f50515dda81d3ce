import Curriculum

/// For each strand a column of words and one of codes, under a header of two rows.
enum DoubledColumns: Drawing {
  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective] {
    objectives.map { objective in
      var objective = objective
      for strand in Strand.allCases {
        for index in objective.outcomes[strand].indices {
          objective.outcomes[strand][index].isApart = true
        }
      }
      return objective
    }
  }

  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let order = page.hand.shuffled(Strand.allCases)
    let names = page.strandCells(columns: 2)
    let words = page.hand.pick(["Content", "Skill", "What learners do"])
    let codes = page.hand.pick(["Code", "Codes", "Standard", "Code(s)"])
    var rows: [[LayoutCell]] = [
      [page.headingCell(.objective, rows: 2)] + order.map { names[$0] },
      [.covered] + order.flatMap { _ in [LayoutCell(words), LayoutCell(codes)] },
    ]
    for objective in objectives {
      let height = objective.height
      for line in 0..<height {
        rows.append(
          [line == 0 ? page.statementCell(objective, rows: height) : .covered]
            + order.flatMap { cells(objective.outcome(of: $0, inRow: line).first, &page) })
      }
    }
    page.table(rows, headers: 2)
  }

  private static func cells(
    _ outcome: LaidOutOutcome?, _ page: inout LayoutPage
  ) -> [LayoutCell] {
    guard let outcome else { return [LayoutCell(page.hand.nothing()), ""] }
    return [
      LayoutCell(page.hand.words(outcome.text)),
      LayoutCell(outcome.reference.map { page.hand.words($0.words) } ?? page.hand.nothing()),
    ]
  }
}
