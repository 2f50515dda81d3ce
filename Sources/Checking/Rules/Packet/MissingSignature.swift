public import Curriculum

/// Somebody who must sign is not named, or has not signed.
public enum MissingSignature: Rule {
  /// The stable code.
  public static let code: RuleCode = "PKT-503"
  /// The offence.
  public static let offence = "missing signature"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = "the signers that the profile of the state or agency names"
  /// Why it matters.
  public static let why = """
    A packet without a signature where one is asked for is not complete, and people who sign are \
    not always there on the last day.
    """
  /// What to do.
  public static let remedy = """
    Name the person under the signers of the program, and the day once the person has signed.
    """

  /// Looks for each capacity that the profile names among the signers of the program.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let source = context.profile.sources[.signers] ?? ProfileSource()
    return context.profile.signers.compactMap { role in
      let named = program.signers.filter { $0.isOf(role) }
      guard !named.contains(where: { $0.signed != nil }) else { return nil }
      let who = named.first.flatMap(\.name).map { " (\($0))" } ?? ""
      return Violation(
        named.first.map { .part($0.id, "the signer “\($0.role)”") } ?? .program,
        named.isEmpty
          ? "“\(role)” must sign, and the program names nobody for it."
          : "“\(role)”\(who) has not signed."
      ).asked(by: source, of: context.profile)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let asking: @Sendable (inout Profile) -> Void = {
      $0.signers = ["Workforce administrator"]
      $0.sources[.signers] = ProfileSource("Form 7, last page", isVerified: true)
    }
    return [
      .accepted("The one who must sign has signed; the role says more than is asked.") {
        var signer = Signer(id: "signer-1")
        signer.role = "Workforce Administrator, Lakes College"
        signer.signed = CalendarDay("2027-01-04")
        $0.signers = [signer]
      }.under(asking),
      .accepted("No profile asks for a signature.") { $0.signers = [Signer(id: "signer-1")] },
      .flagged(
        "Nobody is named.",
        ["“Workforce administrator” must sign, and the program names nobody for it."]
      ) { $0.signers = [] }.under(asking),
      .flagged(
        "The one who must sign has not.", ["“Workforce administrator” (Ana Ruiz) has not signed."]
      ) {
        var signer = Signer(id: "signer-1")
        signer.role = "workforce administrator"
        signer.name = "Ana Ruiz"
        $0.signers = [signer]
      }.under(asking),
    ]
  }
}
