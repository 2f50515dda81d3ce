import Curriculum
import Reports

/// An objective with its place in the set.
struct PlacedObjective: Sendable {
  let index: Int
  let objective: Objective

  /// What it is called in a table.
  func label(_ subject: FormSubject) -> String { subject.objectiveLabels[index] }

  /// What it is called in a sentence.
  func title(_ subject: FormSubject) -> String {
    let label = label(subject)
    return label.contains(where: \.isLetter) ? label.capitalizedFirst : "Objective \(label)"
  }

  /// Its outcomes, strand by strand.
  var outcomes: [PlacedOutcome] {
    Strand.allCases.flatMap { strand in
      objective.outcomes[strand].enumerated().map { number, outcome in
        PlacedOutcome(number: number + 1, strand: strand, outcome: outcome, objective: self)
      }
    }
  }

  /// What must be true of good work, assessment by assessment.
  var criteria: [PlacedCriterion] {
    objective.assessments.flatMap { test in
      test.criteria.map { PlacedCriterion(criterion: $0, assessment: test) }
    }
  }

  /// The links of the objective and its outcomes, each item once.
  var alignments: [Alignment] {
    distinct(objective.alignments + Strand.allCases.flatMap(own))
  }

  /// The links of its outcomes in a strand, each item once.
  func alignments(in strand: Strand) -> [Alignment] { distinct(own(strand)) }

  private func own(_ strand: Strand) -> [Alignment] {
    objective.outcomes[strand].flatMap(\.alignments)
  }

  private func distinct(_ alignments: [Alignment]) -> [Alignment] {
    var seen: Set<ItemReference> = []
    return alignments.filter { seen.insert($0.item).inserted }
  }
}
