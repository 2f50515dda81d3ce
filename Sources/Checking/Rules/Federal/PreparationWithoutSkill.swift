public import Curriculum

/// No outcome of workforce preparation is tied to a skill of the rule.
public enum PreparationWithoutSkill: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-125"
  /// The offence.
  public static let offence = "preparation without a named skill"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.34"
  /// Why it matters.
  public static let why = """
    Workforce preparation gives academic, critical-thinking, digital-literacy and self- \
    management skills, and competence in resources, information, working with others, systems \
    and transition. An outcome tied to a list of skills shows which.
    """
  /// What to do.
  public static let remedy = """
    Align each outcome of workforce preparation with a skill, such as one of the Employability \
    Skills Framework: `plait suggest` proposes some.
    """

  /// Looks for links of workforce-preparation outcomes, or of their component.
  ///
  /// Where some outcomes have one, those without are told once, as a note.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let strand = Strand.workforcePreparation
    var bare: [String] = []
    var count = 0
    for (index, objective) in program.objectives.enumerated() {
      for (number, outcome) in objective.outcomes[strand].enumerated() {
        count += 1
        if outcome.alignments.isEmpty, objective.alignments.isEmpty {
          bare.append(program.name(ofOutcome: number, in: strand, ofObjective: index))
        }
      }
    }
    guard !bare.isEmpty, program.components[strand]?.alignments.isEmpty ?? true else { return [] }
    let place = Place.part(strand.componentID, "the \(strand.title) component")
    if bare.count == count {
      return [
        Violation(
          place,
          count == 1
            ? "Its outcome is tied to no named skill."
            : "None of its \(count) outcomes is tied to a named skill.")
      ]
    }
    let names = bare.prefix(3).joined(separator: "; ") + (bare.count > 3 ? "; …" : "")
    return [
      Violation(
        place, "\(bare.count) of its \(count) outcomes are tied to no named skill: \(names).",
        severity: .note)
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The outcome names a skill."),
      .flagged("It names none.", ["Its outcome is tied to no named skill."]) {
        $0.objectives[0].outcomes.workforcePreparation[0].alignments = []
      },
    ]
  }
}
