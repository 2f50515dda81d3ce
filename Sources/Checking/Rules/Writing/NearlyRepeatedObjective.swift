public import Curriculum

/// Two objectives say nearly the same.
public enum NearlyRepeatedObjective: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-213"
  /// The offence.
  public static let offence = "objective nearly written twice"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: a single set names each objective once
    """
  /// Why it matters.
  public static let why = """
    Two statements that differ in a word or two are mostly one objective, of which one copy was \
    changed and the other forgotten.
    """
  /// What to do.
  public static let remedy = "Join the two, or let each say what makes it different."

  /// Compares the words of statements that share rare words.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.likeStatements.alike.map { pair in
      Violation(
        pair.statement.place(in: program),
        "It says nearly the same as \(program.name(ofObjective: pair.earlier)).")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("There is one objective."),
      .accepted("Half of the words are others.") {
        $0.addObjective(stating: "Measure and chart what a resident eats and drinks at a meal.")
      },
      .flagged("One word was added.", ["It says nearly the same as SSLO 1."]) { program in
        var again = program.objectives[0]
        again.id = "o2"
        again.label = "SSLO 2"
        again.statement =
          "Measure and chart vital signs, and report any abnormal value out of range."
        program.objectives.append(again)
      },
    ]
  }
}
