import Curriculum

/// An assessment with the objective it belongs to; nil for one of the whole program.
struct PlacedAssessment: Sendable {
  let assessment: Assessment
  let objective: PlacedObjective?

  init(_ assessment: Assessment, _ objective: PlacedObjective? = nil) {
    self.assessment = assessment
    self.objective = objective
  }

  /// The strands of the outcomes that it assesses.
  var strands: [Strand] {
    guard let objective else { return [] }
    let wanted = Set(assessment.outcomes)
    guard !wanted.isEmpty else { return objective.objective.strands }
    return Strand.allCases.filter { strand in
      objective.objective.outcomes[strand].contains { wanted.contains($0.id) }
    }
  }
}
