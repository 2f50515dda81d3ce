public import Curriculum

/// An objective has outcomes and no statement.
public enum NoStatement: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-215"
  /// The offence.
  public static let offence = "statement missing"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: each entry of a set says what a learner will do
    """
  /// Why it matters.
  public static let why = """
    The statement is the sentence that holds the strands together: it says what the learner does \
    with all of them at work.
    """
  /// What to do.
  public static let remedy = "Write one sentence that begins with what the learner will do at work."

  /// Looks for objectives of several strands without a statement in a set where others have one.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard !context.writing.statements.isEmpty else { return [] }
    let told = Set(context.writing.statements.map(\.objective))
    return program.objectives.enumerated().compactMap { index, objective in
      guard !told.contains(index), objective.strands.count > 1 else { return nil }
      return Violation(
        .part(objective.id, program.name(ofObjective: index)),
        "It asks for something in \(objective.strands.count) strands and has no statement.")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective has its statement."),
      .accepted("A form may have no such sentence in any objective.") {
        $0.objectives[0].statement = nil
      },
      .flagged(
        "One objective lacks what the other has.",
        ["It asks for something in 3 strands and has no statement."]
      ) { program in
        var second = program.objectives[0]
        second.id = "o2"
        second.label = "SSLO 2"
        second.statement = nil
        program.objectives.append(second)
      },
    ]
  }
}
