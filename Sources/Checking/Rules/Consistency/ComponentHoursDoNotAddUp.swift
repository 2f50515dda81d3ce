public import Curriculum

/// The hours of the components are not the hours of the program.
public enum ComponentHoursDoNotAddUp: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-403"
  /// The offence.
  public static let offence = "hours of components that do not add up"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: forms ask for hours by component and for all hours, and \
    a reviewer adds them up
    """
  /// Why it matters.
  public static let why = """
    All hours of a program lie in its components. Hours that are taught together may count \
    in two of them, so a sum that is more than the whole is only noted; a sum that is less \
    leaves hours that belong nowhere.
    """
  /// What to do.
  public static let remedy = """
    Correct the hours of a component or of the program.
    """

  /// Adds up the components when all three have hours.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard let whole = program.hours.whole else { return [] }
    let hours = Strand.allCases.compactMap { program.components[$0]?.hours.whole }
    if let most = hours.max(), most > whole, !most.isAbout(whole) {
      return [
        Violation(
          .program, "One component alone has \(most) hours, and the whole program has \(whole).")
      ]
    }
    let sum = hours.reduce(Amount(0), +)
    guard hours.count == Strand.allCases.count, !sum.isAbout(whole) else { return [] }
    let isShared = sum > whole
    if isShared, program.teamTeaching.model != nil || !program.teamTeaching.overlap.isEmpty {
      return []
    }
    return [
      Violation(
        .program, "The program has \(whole) hours, and the components together have \(sum).",
        remedy: isShared
          ? "If hours are taught together, say so under team teaching. Otherwise: \(remedy)" : nil,
        severity: isShared ? .note : nil)
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The components have 48, 48 and 120 hours, and the program 216.") {
        $0.hours = Hours(total: Amount(216))
      },
      .accepted("Hours are taught together, and team teaching says how.") {
        $0.hours = Hours(total: Amount(168))
      },
      .flagged(
        "Hours belong to no component.",
        ["The program has 240 hours, and the components together have 216."]
      ) { $0.hours = Hours(total: Amount(240)) },
      .flagged(
        "Nothing says that hours are shared.",
        ["The program has 200 hours, and the components together have 216."]
      ) {
        $0.hours = Hours(total: Amount(200))
        $0.teamTeaching.model = nil
      },
      .flagged(
        "The training is longer than the program.",
        ["One component alone has 120 hours, and the whole program has 96."]
      ) { $0.hours = Hours(total: Amount(96)) },
    ]
  }
}
