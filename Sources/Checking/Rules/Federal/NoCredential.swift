public import Curriculum

/// No credential is named.
public enum NoCredential: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-107"
  /// The offence.
  public static let offence = "no credential"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "WIOA 3(7)(F) and 3(52)"
  /// Why it matters.
  public static let why = """
    A career pathway enables learners to earn at least one recognized postsecondary credential. \
    Forms ask for its name, and a program without one is hard to place on a pathway.
    """
  /// What to do.
  public static let remedy = "Name the credential that learners work toward, and who gives it."

  /// Looks for a credential.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.pathway.credentials.isEmpty else { return [] }
    return [Violation(.part("pathway", "the career pathway"), "No credential is named.")]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("A credential is named."),
      .flagged("None is named.", ["No credential is named."]) { $0.pathway.credentials = [] },
    ]
  }
}
