import Curriculum

/// A list of three levels: objective, name of a strand, outcomes.
enum NestedList: Drawing {
  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.leadIn()
    let names = page.strandCells()
    let order = page.hand.shuffled(Strand.allCases)
    let isLettered = page.hand.oneIn(2)
    let romans = ["i.", "ii.", "iii."]
    for objective in objectives {
      page.paragraph(
        page.hand.words(objective.statement ?? ""), label: page.hand.listLabel(objective.label),
        listLevel: 0)
      let filled = order.filter { !objective.outcomes[$0].isEmpty }
      for (place, strand) in filled.enumerated() {
        page.paragraph(
          names[strand].lines.map(\.text).joined(separator: " "),
          label: isLettered ? ["a.", "b.", "c."][place] : "○", listLevel: 1)
        for (index, outcome) in objective.outcomes[strand].enumerated() {
          page.paragraph(
            page.hand.words(outcome.text), label: isLettered ? romans[index % 3] : "▪",
            listLevel: 2)
        }
      }
    }
  }
}
