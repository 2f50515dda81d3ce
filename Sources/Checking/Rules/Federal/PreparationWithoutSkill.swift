public import Curriculum
import Frameworks

/// No outcome of workforce preparation is tied to a skill of the rule.
public enum PreparationWithoutSkill: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-125"
  /// The offence.
  public static let offence = "preparation without a named skill"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? =
    "34 CFR 463.34"
  /// Why it matters.
  public static let why = """
    Workforce preparation gives academic, critical-thinking, digital-literacy and self- \
    management skills, and competence in resources, information, working with others, systems \
    and transition. The rule asks for no link; an outcome tied to a list of \
    skills shows which it gives.
    """
  /// What to do.
  public static let remedy = """
    Align each outcome of workforce preparation with a skill, such as one of the Employability \
    Skills Framework: `plait suggest` proposes some.
    """

  /// Looks for links of workforce-preparation outcomes to skills, or of their component, and for
  /// skills that the outcome itself names.
  ///
  /// All outcomes without one are told once.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let strand = Strand.workforcePreparation
    var bare: [String] = []
    var count = 0
    for (index, objective) in program.objectives.enumerated() {
      for (number, outcome) in objective.outcomes[strand].enumerated() {
        count += 1
        if !context.citations.of(outcome.id).contains(where: { isSkill($0, context) }),
          !context.citations.of(objective.id).contains(where: { isSkill($0, context) }),
          !namesSkill(outcome.text)
        {
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
        place, "\(bare.count) of its \(count) outcomes are tied to no named skill: \(names).")
    ]
  }

  /// A list that is not loaded may be one of skills; standards of content are none.
  private static func isSkill(_ citation: Citation, _ context: RuleContext) -> Bool {
    guard let item = citation.meaning.items.first else { return true }
    return context.library[item.framework]?.kind != .standards
  }

  private static func namesSkill(_ text: String) -> Bool {
    let words = PlainName(text)
    return skills.contains(where: words.holds)
  }

  /// The skills of 34 CFR 463.34 in its words, and those of the Employability Skills Framework.
  private static let skills = [
    "critical thinking", "digital literacy", "self management", "utilizing resources",
    "using information", "working with others", "understanding systems", "transition",
    "applied academic", "interpersonal skills", "personal qualities", "resource management",
    "information use", "communication skills", "systems thinking", "technology use",
  ].map { PlainName($0) }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The outcome points to a skill."),
      .accepted("The outcome names a skill.") {
        $0.objectives[0].outcomes.workforcePreparation[0].alignments = []
        $0.objectives[0].outcomes.workforcePreparation[0].text =
          "Critical thinking: decide which reading to report first."
      },
      .flagged("It points to a standard of reading.", ["Its outcome is tied to no named skill."]) {
        $0.objectives[0].outcomes.workforcePreparation[0].alignments = [
          Alignment(ItemReference("ccrs RI.4.3"))
        ]
      },
      .flagged("It names none.", ["Its outcome is tied to no named skill."]) {
        $0.objectives[0].outcomes.workforcePreparation[0].alignments = []
      },
    ]
  }
}
