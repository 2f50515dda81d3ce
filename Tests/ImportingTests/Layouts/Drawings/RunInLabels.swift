import Curriculum

/// All strands of an objective in one paragraph: `AE: … WP: … WT: …`.
enum RunInLabels: Drawing {
  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective] {
    objectives.numbered.withFirstOutcomes
  }

  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.leadIn()
    let names = page.shortLabels()
    let order = page.hand.shuffled(Strand.allCases)
    let isList = page.hand.oneIn(2)
    let isOneParagraph = page.hand.oneIn(3)
    let parting = page.hand.pick([" ", " ", "\n"])
    for objective in objectives {
      let strands = order.flatMap { strand in
        objective.outcomes[strand].map { "\(names[strand]): \(page.hand.words($0.text))" }
      }.joined(separator: parting)
      let statement = objective.statement ?? ""
      let first =
        isList ? page.hand.words(statement) : page.hand.labelled(objective.label, statement)
      page.paragraph(
        isOneParagraph ? first + parting + strands : first,
        label: isList ? page.hand.listLabel(objective.label) : nil, listLevel: isList ? 0 : nil)
      if !isOneParagraph { page.paragraph(strands) }
    }
  }
}
