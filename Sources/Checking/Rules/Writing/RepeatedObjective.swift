public import Curriculum

/// Two objectives say the same in the same words.
public enum RepeatedObjective: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-212"
  /// The offence.
  public static let offence = "objective written twice"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? =
    "practice, not the rule's words: a single set names each objective once"
  /// Why it matters.
  public static let why = """
    A reviewer who finds an objective twice asks what the second one adds. What is learned in \
    several units can name all of them.
    """
  /// What to do.
  public static let remedy = "Join the two and name all their units, or say what is different."

  /// Compares the words of statements, whatever their marks and capitals.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.likeStatements.repeated.map { pair in
      Violation(
        pair.statement.place(in: program),
        "It says the same as \(program.name(ofObjective: pair.earlier)).")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("There is one objective."),
      .flagged("The second objective is the first again.", ["It says the same as SSLO 1."]) {
        program in
        var again = program.objectives[0]
        again.id = "o2"
        again.label = "SSLO 2"
        again.statement = "Measure and chart vital signs and report a value out of range"
        program.objectives.append(again)
      },
    ]
  }
}
