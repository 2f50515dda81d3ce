public import Curriculum

/// A civics program is tied to nothing of the local workforce system.
public enum NoWorkforceSystem: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-135"
  /// The offence.
  public static let offence = "no tie to the workforce system"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.73(b)(2)"
  /// Why it matters.
  public static let why = """
    A section 243 program is designed to integrate with the local workforce development system \
    and its functions.
    """
  /// What to do.
  public static let remedy = """
    Say how the program fits the plan of the local board, or name the board or the one-stop \
    center as a partner and what it does.
    """

  /// Looks for it in a program that section 243 pays, or that is a civics program by its own words.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.isForCivics, program.pathway.boardPlan == nil, !program.hasWorkforcePartner,
      Narrative(of: program).sentence(on: .boardPlan) == nil
    else { return [] }
    return [
      Violation(
        .part("pathway", "the career pathway"),
        "Nothing ties the program to the local workforce system.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The plan of the board is named.") { $0.makeCivics() },
      .flagged(
        "Neither plan nor board is named.",
        ["Nothing ties the program to the local workforce system."]
      ) { program in
        program.makeCivics()
        program.pathway.boardPlan = nil
      },
    ]
  }
}

extension Program {
  /// Whether a partner is part of the workforce system by its kind or its name.
  fileprivate var hasWorkforcePartner: Bool {
    let words = ["workforce", "one-stop", "american job center", "career center"]
    return partners.contains { partner in
      let plain = "\(partner.kind ?? "") \(partner.name)".lowercased()
      return words.contains { plain.contains($0) }
    }
  }
}
