public import Curriculum

/// A civics program does not say how it comes to its training.
public enum CivicsWithoutRoute: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-132"
  /// The offence.
  public static let offence = "civics without a route"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.74"
  /// Why it matters.
  public static let why = """
    Integrated English literacy and civics education under section 243 is given in combination \
    with integrated education and training, in one of two ways: learners are co-enrolled in a \
    program that other money pays for, or section 243 pays for it.
    """
  /// What to do.
  public static let remedy = "Say which of the two ways this program takes."

  /// Looks for it in a program that section 243 pays, or that is a civics program by its own words.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.isForCivics, program.civicsRoute == nil else { return [] }
    return [
      Violation(
        .part("civics route", "the civics route"),
        "Nothing says how the civics program is combined with training.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The route is named.") { $0.makeCivics() },
      .flagged(
        "It is not named.", ["Nothing says how the civics program is combined with training."]
      ) { program in
        program.makeCivics()
        program.civicsRoute = nil
      },
    ]
  }
}
