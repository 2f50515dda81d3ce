public import Curriculum

/// An assurance that the agency asks for has no day on which it was given.
public enum AssuranceNotGiven: Rule {
  /// The stable code.
  public static let code: RuleCode = "PKT-506"
  /// The offence.
  public static let offence = "assurance not given"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    the assurances that the profile of the state or agency asks for
    """
  /// Why it matters.
  public static let why = """
    The text of an assurance promises nothing before somebody has given it.
    """
  /// What to do.
  public static let remedy = "Have it given, and write the day beside it."

  /// Looks for the day of each assurance, where the profile asks for any.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let field = context.profile.fields.first { $0.isRequired && $0.topic == .assurances }
    let section = context.profile.packet.first { $0.isRequired && $0.content == .assurances }
    guard let source = field?.source ?? section?.source else { return [] }
    return program.assurances.enumerated().compactMap { index, assurance in
      guard assurance.given == nil else { return nil }
      let words = assurance.text.split(separator: " ").prefix(8).joined(separator: " ")
      let isWhole = words.count == assurance.text.count
      return Violation(
        .part(assurance.id, "assurance \(index + 1)"),
        "The assurance “\(words)\(isWhole ? "" : " …")” has not been given."
      ).asked(by: source, of: context.profile)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let asking: @Sendable (inout Profile) -> Void = {
      $0.packet = [
        PacketSection(
          "Assurances", .assurances, source: ProfileSource("Appendix B", isVerified: true))
      ]
    }
    var assurance = Assurance(id: "assurance-1")
    assurance.text = "The three components occur simultaneously."
    let promised = assurance
    return [
      .accepted("The assurance was given.") {
        $0.assurances = [promised]
        $0.assurances[0].given = CalendarDay("2027-01-04")
      }.under(asking),
      .accepted("No profile asks for assurances.") { $0.assurances = [promised] },
      .flagged(
        "It was written and not given.",
        ["The assurance “The three components occur simultaneously.” has not been given."]
      ) { $0.assurances = [promised] }.under(asking),
    ]
  }
}
