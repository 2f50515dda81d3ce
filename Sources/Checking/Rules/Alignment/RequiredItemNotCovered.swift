public import Curriculum
import Frameworks

/// An item that the profile requires is in no objective.
public enum RequiredItemNotCovered: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-308"
  /// The offence.
  public static let offence = "required item not covered"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.stateRule
  /// What speaks for it.
  public static let citation: String? = "the list that the profile of the state or agency requires"
  /// Why it matters.
  public static let why = "The state or agency asks that every item of this list be covered."
  /// What to do.
  public static let remedy =
    "Align an outcome with each item that is left: `plait suggest` proposes where."

  /// Looks for leaves of the lists that the profile requires.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard !context.profile.requiredFrameworks.isEmpty else { return [] }
    let gaps = UncoveredItems(context)
    let source = context.profile.sources[.requiredFrameworks] ?? ProfileSource()
    return context.profile.requiredFrameworks.compactMap { context.library[$0] }.compactMap {
      list in
      let missing = gaps.leaves(of: list)
      guard !missing.isEmpty else { return nil }
      return Violation(.program, gaps.sentence(missing, of: list))
        .asked(by: source, of: context.profile)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The profile requires no list."),
      .flagged(
        "The profile requires four skills, and one is covered.",
        [
          """
          3 of 4 items of “Employability Skills Framework” are in no objective: \
          Critical Thinking Skills, Interpersonal Skills, Systems Thinking.
          """
        ]
      ) { _ in }.under { $0.requiredFrameworks = ["esf"] },
    ]
  }
}
