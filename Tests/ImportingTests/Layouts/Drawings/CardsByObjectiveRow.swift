import Curriculum

/// Several cards in a table: each begins with a row "Objective".
enum CardsByObjectiveRow: Drawing {
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.strayNote()
    let names = page.strandCells()
    let order = page.hand.shuffled(Strand.allCases)
    let word = page.hand.pick(["Objective", "Objective:", "SSLO", "Learning objective"])
    // "Objective 1" may itself be the word in front.
    let isNamed = objectives.allSatisfy { ($0.label ?? "").hasPrefix("Obj") } && page.hand.oneIn(2)
    let perTable = page.hand.pick([2, 3, objectives.count])
    var rows: [[LayoutCell]] = []
    for (index, objective) in objectives.enumerated() {
      if index > 0, index % perTable == 0 {
        page.table(rows)
        rows = []
      }
      rows.append(first(objective, word, isNamed, &page))
      rows += page.strandRows(of: objective, names, in: order)
    }
    page.table(rows)
  }

  private static func first(
    _ objective: LaidOutObjective, _ word: String, _ isNamed: Bool, _ page: inout LayoutPage
  ) -> [LayoutCell] {
    guard isNamed, let label = objective.label else {
      return [LayoutCell(word), page.statementCell(objective)]
    }
    var unlabelled = objective
    unlabelled.label = nil
    return [LayoutCell(label), page.statementCell(unlabelled)]
  }
}
