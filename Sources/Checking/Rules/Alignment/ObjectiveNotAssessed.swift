public import Curriculum

/// Nothing assesses an objective.
public enum ObjectiveNotAssessed: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-310"
  /// The offence.
  public static let offence = "objective not assessed"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: Washington asks of each outcome how anybody will know, with which tools \
    and by which criteria
    """
  /// Why it matters.
  public static let why = """
    An objective that nobody assesses cannot be shown to be met. Reviewers ask: how will you \
    know?
    """
  /// What to do.
  public static let remedy =
    "Say how anybody will know: a method, and what must be true of good work."

  /// Looks for objectives without an assessment of their own or of the program.
  ///
  /// An assessment of the program that names no outcome stands for all. Where no objective has one,
  /// that is said once.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard !program.assessments.contains(where: \.outcomes.isEmpty), !program.objectives.isEmpty
    else { return [] }
    let assessed = Set(program.assessments.flatMap(\.outcomes))
    let bare = program.objectives.indices.filter { index in
      let objective = program.objectives[index]
      let ids = Strand.allCases.flatMap { objective.outcomes[$0].map(\.id) } + [objective.id]
      return objective.assessments.isEmpty && assessed.isDisjoint(with: ids)
    }
    if bare.count == program.objectives.count, bare.count > 1 {
      return [Violation(.program, "No objective says how it is assessed.")]
    }
    return bare.map { index in
      Violation(
        .part(program.objectives[index].id, program.name(ofObjective: index)),
        "Nothing says how it is assessed.")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective has an assessment."),
      .accepted("A portfolio assesses the whole program.") { program in
        program.assessments = program.objectives[0].assessments
        program.objectives[0].assessments = []
      },
      .flagged("The objective has none.", ["Nothing says how it is assessed."]) {
        $0.objectives[0].assessments = []
      },
    ]
  }
}
