public import Curriculum
import Frameworks

/// An outcome begins with a verb for what happens inside a head.
public enum VagueOutcome: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-202"
  /// The offence.
  public static let offence = "vague verb in an outcome"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: what is asked for in a strand is to be assessed, and only \
    what can be seen can be
    """
  /// Why it matters.
  public static let why = """
    An outcome such as "understand safety" says what is taught and not what a learner shows. \
    Nobody can tell then whether it was reached.
    """
  /// What to do.
  public static let remedy = """
    Write what a learner does to show it, such as: explain, use, choose, follow.
    """

  /// Looks at the first verb of each outcome that is a sentence, unless it quotes the item it cites.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard context.writing.isEnglish else { return [] }
    return context.writing.outcomes.compactMap { outcome in
      guard outcome.words.count > 2, let verb = vagueVerb(of: outcome.own),
        !quotes(outcome, context)
      else { return nil }
      return Violation(outcome.place(in: program), "“\(verb)” cannot be seen or measured.")
    }
  }

  private static func vagueVerb(of own: [String]) -> String? {
    guard let first = own.first else { return nil }
    if Verbs.inward.contains(Verbs.base(first)) {
      // "Learn and use forty terms" ends with what can be seen.
      let isPair = own.dropFirst().first == "and"
      return isPair && own.dropFirst(2).first.map(Verbs.isKnown) ?? false ? nil : first
    }
    return FirstVerb.hiddenStateOfMind(own[...])
  }

  /// Whether the verb is that of the standard which the outcome cites: then it is not the writer's.
  private static func quotes(_ outcome: OutcomeWords, _ context: RuleContext) -> Bool {
    let beginning = outcome.words.prefix(3).map(\.text)
    return context.citations.of(outcome.outcome.id).contains { citation in
      citation.meaning.items.contains { found in
        let words = WordReader.words(of: found.item.statement).filter { !$0.hasDigit }
        return words.map(\.text).starts(with: beginning)
      }
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("What is asked for can be seen."),
      .accepted("A name of two words is a topic of a list, and no sentence.") {
        $0.objectives[0].outcomes.adultEducation[0].text = "Know units"
      },
      .accepted("The second verb of the pair can be seen.") {
        $0.objectives[0].outcomes.adultEducation[0].text = "Learn and use the steps of a procedure."
      },
      .flagged("Nobody can see “understand”.", ["“understand” cannot be seen or measured."]) {
        $0.objectives[0].outcomes.workforceTraining[0].text = "Understand the circulatory system."
      },
      .flagged(
        "“Demonstrate” does not make an understanding visible.",
        ["“demonstrate understanding” cannot be seen or measured."]
      ) {
        $0.objectives[0].outcomes.workforcePreparation[0].text =
          "Students will demonstrate an understanding of teamwork."
      },
    ]
  }
}
