import Curriculum

/// A list under the name of each strand: nothing is integrated, and each entry is an objective.
enum ThreeLists: Drawing {
  static func expected(_ objectives: [LaidOutObjective]) -> [LaidOutObjective] {
    let isNumbered = objectives.contains { $0.label != nil }
    return Strand.allCases.flatMap { strand in
      objectives.flatMap { $0.outcomes[strand] }.enumerated().map { index, outcome in
        var objective = LaidOutObjective()
        if isNumbered { objective.label = String(index + 1) }
        objective.outcomes[strand] = [outcome]
        return objective
      }
    }
  }

  static func draw(_ objectives: [LaidOutObjective], on page: inout LayoutPage) {
    page.leadIn()
    var last: Strand?
    for objective in objectives {
      for strand in objective.strands {
        if strand != last {
          page.heading(page.hand.heading(.strand(strand)), level: 2)
        }
        last = strand
        for outcome in objective.outcomes[strand] {
          page.paragraph(
            page.hand.words(outcome.text), label: objective.label.map { "\($0)." } ?? "•",
            listLevel: 0)
        }
      }
    }
  }
}

extension LaidOutObjective {
  /// The strands in which the objective asks for something.
  fileprivate var strands: [Strand] { Strand.allCases.filter { !outcomes[$0].isEmpty } }
}
