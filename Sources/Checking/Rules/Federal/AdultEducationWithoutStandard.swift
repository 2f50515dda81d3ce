public import Curriculum
import Frameworks

/// An adult-education outcome points to no content standard.
public enum AdultEducationWithoutStandard: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-105"
  /// The offence.
  public static let offence = "adult education without a content standard"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.38(a)"
  /// Why it matters.
  public static let why = """
    The adult-education component is aligned with the content standards that the State's plan \
    describes. Where no outcome of an objective points to one, a reviewer cannot see which.
    """
  /// What to do.
  public static let remedy = "Name the standard that the outcome works on, such as RST.6-8.3."

  /// Looks for objectives whose adult-education outcomes cite no standard.
  ///
  /// A code that no loaded framework has counts here, because the state's own standards may not
  /// be loaded; the rule on unknown codes speaks of it.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let violations = bare(program, context)
    let count = program.objectives.reduce(0) { $0 + $1.outcomes.adultEducation.count }
    let strand = Strand.adultEducation
    let component = program.components[strand]
    let isComponentAligned =
      component?.standards.contains { $0.contains(where: \.isLetter) } ?? false
      || context.citations.of(strand.componentID).contains { isStandard($0, context) }
    // One standard shows that the component is aligned; each further gap is for the teachers.
    return violations.count == count && !isComponentAligned
      ? violations : violations.map { $0.with(severity: .warning) }
  }

  private static func bare(_ program: Program, _ context: RuleContext) -> [Violation] {
    program.objectives.enumerated().flatMap { index, objective -> [Violation] in
      let name = program.name(ofObjective: index)
      return objective.outcomes.adultEducation.enumerated()
        .filter { _, outcome in
          !context.citations.of(outcome.id).contains { isStandard($0, context) }
            && !context.citations.of(objective.id).contains {
              !$0.meaning.items.isEmpty && isStandard($0, context)
            }
        }
        .map { number, outcome in
          Violation(
            .part(outcome.id, "\(name), adult education outcome \(number + 1)"),
            "“\(outcome.text.shortened)” points to no content standard.")
        }
    }
  }

  /// A code of a list that is not loaded may be one of a State's standards; the rule on unknown
  /// codes tells it.
  private static func isStandard(_ citation: Citation, _ context: RuleContext) -> Bool {
    guard let id = citation.meaning.items.first?.framework ?? citation.alignment.item.framework,
      let list = context.library[id]
    else { return true }
    let asked = context.profile.contentStandards
    return asked.isEmpty ? list.kind == .standards : asked.contains(id)
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The outcome names a standard."),
      .flagged(
        "The outcome names none.",
        ["“Follow a procedure of several steps.” points to no content standard."]
      ) { $0.objectives[0].outcomes.adultEducation[0].alignments = [] },
    ]
  }
}
