public import Curriculum

/// An assessment names outcomes that are not there.
public enum AssessmentOfNothing: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-309"
  /// The offence.
  public static let offence = "assessment of nothing"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: an assessment shows that an outcome is reached, so the \
    outcome must be there
    """
  /// Why it matters.
  public static let why = """
    An assessment that points to nothing was left over from an earlier version, or its outcome \
    has another id now.
    """
  /// What to do.
  public static let remedy = """
    Name the outcomes that it assesses, or leave the list out where it assesses the objective \
    as a whole.
    """

  /// Looks for assessments all of whose outcomes are missing.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var known: Set<PartID> = []
    for objective in program.objectives {
      known.insert(objective.id)
      for strand in Strand.allCases { known.formUnion(objective.outcomes[strand].map(\.id)) }
    }
    let ofObjectives = program.objectives.enumerated().flatMap { index, objective in
      objective.assessments.map { (program.name(ofObjective: index), $0) }
    }
    let all = program.assessments.map { ("the program", $0) } + ofObjectives
    return all.compactMap { place, assessment in
      guard !assessment.outcomes.isEmpty, known.isDisjoint(with: assessment.outcomes) else {
        return nil
      }
      return Violation(
        .part(assessment.id, "\(place), the assessment “\(assessment.text.shortened)”"),
        "It assesses \(assessment.outcomes.map(\.rawValue).listed), which is not in the set.")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The assessment is of the whole objective."),
      .accepted("The assessment names an outcome of the objective.") {
        $0.objectives[0].assessments[0].outcomes = ["o1-training-1"]
      },
      .flagged("The outcome is gone.", ["It assesses o1-training-9, which is not in the set."]) {
        $0.objectives[0].assessments[0].outcomes = ["o1-training-9"]
      },
    ]
  }
}
