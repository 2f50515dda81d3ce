import Curriculum

extension Program {
  /// The outcomes that point to no item of any list.
  var unalignedOutcomes: [UnalignedOutcome] {
    var found: [UnalignedOutcome] = []
    for (place, objective) in objectives.enumerated() {
      for strand in Strand.allCases {
        for (number, outcome) in objective.outcomes[strand].enumerated()
        where outcome.alignments.isEmpty {
          found.append(
            UnalignedOutcome(
              part: outcome.id, name: name(ofOutcome: number, in: strand, ofObjective: place),
              strand: strand, text: outcome.text))
        }
      }
    }
    return found
  }
}
