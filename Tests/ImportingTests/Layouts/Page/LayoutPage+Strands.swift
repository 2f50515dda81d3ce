import Curriculum

extension LayoutPage {
  /// A row for each strand: its name, and its outcomes; one without outcomes may be left out.
  mutating func strandRows(
    of objective: LaidOutObjective, _ names: ByStrand<LayoutCell>, in order: [Strand]
  ) -> [[LayoutCell]] {
    order.compactMap { strand in
      if objective.outcomes[strand].isEmpty, hand.oneIn(2) { return nil }
      return [names[strand], outcomesCell(objective.outcomes[strand])]
    }
  }

  /// The names of the strands as labels before a colon, the same in the whole document.
  mutating func strandLabels() -> ByStrand<String> {
    var labels = ByStrand(all: "")
    for strand in Strand.allCases { labels[strand] = hand.label(.strand(strand)) }
    return labels
  }

  /// The names of the strands in two or three letters, the same in the whole document.
  mutating func shortLabels() -> ByStrand<String> {
    var labels = ByStrand(all: "")
    for strand in Strand.allCases {
      let words = HeadingRole.short(strand)
      labels[strand] = hand.noise.contains(.synonyms) ? hand.pick(words) : words[0]
    }
    return labels
  }

  /// What leads a reader to the objectives in a document without tables.
  mutating func leadIn() {
    heading(hand.heading(.objective))
    if hand.noise.contains(.strayNotes) {
      paragraph("By the end of the program each learner can do the following:")
    }
  }
}
