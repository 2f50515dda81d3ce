public import Curriculum

/// An outcome of workforce preparation names no skill.
public enum UnnamedSkill: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-207"
  /// The offence.
  public static let offence = "skill not named"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: 34 CFR 463.34 lists skills of several kinds, and an \
    outcome works on some of them
    """
  /// Why it matters.
  public static let why = """
    “Soft skills” is the name of a shelf. A reviewer, a teacher and an employer need to know \
    which skill learners practice here.
    """
  /// What to do.
  public static let remedy = """
    Name what the learner does: speaks up, plans the time, works in a team, asks for help.
    """

  /// Looks for outcomes that are nothing but a name for all such skills.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.writing.outcomes.compactMap { outcome in
      guard outcome.strand == .workforcePreparation, outcome.outcome.alignments.isEmpty else {
        return nil
      }
      let words = outcome.own.filter { !fillers.contains($0) }
      guard (1...3).contains(words.count), names.contains(words.joined(separator: " ")) else {
        return nil
      }
      return Violation(
        outcome.place(in: program), "“\(outcome.outcome.text)” does not say which skill.")
    }
  }

  private static let fillers: Set<String> = [
    "a", "and", "apply", "build", "demonstrate", "develop", "good", "practice", "show", "the",
    "use",
  ]

  private static let names: Set<String> = [
    "core abilities", "employability", "employability skill", "employability skills",
    "essential skills", "foundational professional skills", "job readiness", "job skills",
    "life skills", "people skills", "professional behavior", "professional skills",
    "professionalism", "soft skill", "soft skills", "work readiness", "work skills",
    "workforce preparation", "workforce preparation skills", "workforce readiness",
    "workplace readiness", "workplace skills",
  ]

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The outcome says what learners do."),
      .accepted("The skill is named by the link.") {
        $0.objectives[0].outcomes.workforcePreparation[0].text = "Professionalism"
      },
      .flagged("A shelf is no skill.", ["“Soft skills” does not say which skill."]) {
        $0.objectives[0].outcomes.workforcePreparation[0].text = "Soft skills"
        $0.objectives[0].outcomes.workforcePreparation[0].alignments = []
      },
    ]
  }
}
