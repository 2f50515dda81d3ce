import Curriculum

/// A numbered sentence an objective, with tags behind it: `[AEL: RI.4.3] [WP: …] [WT: …]`.
enum InlineTags: Drawing {
  /// Of every other objective the tags hold references alone, where there are any.
  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective] {
    objectives.enumerated().map { index, objective in
      var objective = objective
      for strand in Strand.allCases {
        objective.outcomes[strand] = objective.outcomes[strand].map { outcome in
          var outcome = outcome
          if outcome.reference?.form == .square { outcome.reference?.form = .round }
          if outcome.reference != nil, index % 2 == 1 { outcome.sentence = "" }
          return outcome
        }
      }
      return objective
    }
  }

  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.leadIn()
    let names = page.shortLabels()
    let order = page.hand.shuffled(Strand.allCases)
    let isList = page.hand.oneIn(2)
    for objective in objectives {
      let tags = order.flatMap { strand in
        objective.outcomes[strand].map { "[\(names[strand]): \(page.hand.words($0.text))]" }
      }.joined(separator: page.hand.pick([" ", " ", "  "]))
      let statement = objective.statement ?? ""
      if isList || objective.label == nil {
        page.paragraph(
          "\(page.hand.words(statement)) \(tags)", label: page.hand.listLabel(objective.label),
          listLevel: 0)
      } else {
        page.paragraph("\(page.hand.labelled(objective.label, statement)) \(tags)")
      }
    }
  }
}
