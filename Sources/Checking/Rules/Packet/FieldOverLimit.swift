public import Curriculum

/// An answer is longer than the form takes.
public enum FieldOverLimit: Rule {
  /// The stable code.
  public static let code: RuleCode = "PKT-502"
  /// The offence.
  public static let offence = "answer over the limit"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = "the form that the profile of the state or agency names"
  /// Why it matters.
  public static let why = """
    A form on paper hides what is over, and a form on the web refuses it.
    """
  /// What to do.
  public static let remedy = "Shorten the text, or move a part of it to where the form has room."

  /// Counts what the answer to each field with a limit has.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.profile.fields.compactMap { field in
      guard let limit = field.limit else { return nil }
      let count = limit.count(in: field.topic.answers(in: program))
      guard count > limit.count else { return nil }
      return Violation(
        .part(PartID(field.topic.rawValue), "the field “\(field.label)”"),
        """
        “\(field.label)” has \(count) \(limit.unit.rawValue), and the form takes \(limit.count).
        """
      ).asked(by: field.source, of: context.profile)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let form = ProfileSource("Form 7", isVerified: true)
    let limits: @Sendable (inout Profile) -> Void = {
      $0.fields = [
        AskedField("Summary", .summary, limit: TextLimit(2, .sentences), source: form),
        AskedField("Model", .model, limit: TextLimit(3, .words), isRequired: false, source: form),
      ]
    }
    return [
      .accepted("Two sentences where two may stand; a title is no end of one.") {
        $0.summary = "Dr. Ames teaches the course. It takes 16 weeks, e.g. from January."
      }.under(limits),
      .flagged(
        "Three sentences where two may stand, and four words for three.",
        [
          "“Summary” has 3 sentences, and the form takes 2.",
          "“Model” has 4 words, and the form takes 3.",
        ]
      ) {
        $0.summary = "It trains nursing assistants. It takes 16 weeks! Who may come? "
        $0.model = "Model One with navigation"
      }.under(limits),
    ]
  }
}
