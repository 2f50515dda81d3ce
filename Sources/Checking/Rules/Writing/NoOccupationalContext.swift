public import Curriculum

/// Nothing in an objective names the work of the occupation.
public enum NoOccupationalContext: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-208"
  /// The offence.
  public static let offence = "no occupational context"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: 34 CFR 463.37(a)(3) asks for occupationally relevant \
    materials; an objective shows them best
    """
  /// Why it matters.
  public static let why = """
    Reading and math are learned in the context of the occupation. An objective that would fit \
    any class hides that.
    """
  /// What to do.
  public static let remedy = """
    Name the text, tool or task of the occupation: not “write a paragraph” but “write a note for \
    the next shift”.
    """

  /// Looks at objectives without training outcomes for a word of the occupation, its training and units.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard context.writing.isEnglish, !Integration(of: program).isParallel else { return [] }
    let bare = context.writing.statements.filter { statement in
      statement.fault == nil
        && program.objectives[statement.objective].outcomes.workforceTraining.isEmpty
    }
    guard !bare.isEmpty, bare.count * 2 < program.objectives.count else { return [] }
    let occupation = OccupationWords(of: program, context.writing)
    return bare.compactMap { statement in
      let objective = program.objectives[statement.objective]
      let texts =
        [statement.text] + objective.strands.flatMap { objective.outcomes[$0].map(\.text) }
        + objective.activities.map(\.text) + objective.materials.map(\.text)
        + objective.assessments.map(\.text)
      guard !texts.contains(where: occupation.mentioned) else { return nil }
      return Violation(
        statement.place(in: program), "Nothing in it names work of the occupation.")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective names vital signs."),
      .flagged("A letter to anybody.", ["Nothing in it names work of the occupation."]) { program in
        var second = program.objectives[0]
        second.id = "o2"
        second.label = "SSLO 2"
        second.statement = "Chart the blood pressure of three residents."
        var third = Objective(id: "o3")
        third.label = "SSLO 3"
        third.statement = "Write a paragraph about a holiday."
        third.outcomes.adultEducation = [ExampleProgram.outcome("o3-adult-1", "Paragraphs", nil)]
        program.objectives += [second, third]
      },
    ]
  }
}
