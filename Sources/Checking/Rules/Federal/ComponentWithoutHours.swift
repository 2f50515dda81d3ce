public import Curriculum

/// A component does not say how many hours it has.
public enum ComponentWithoutHours: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-104"
  /// The offence.
  public static let offence = "component without hours"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.37(a)(1)"
  /// Why it matters.
  public static let why = """
    Each component must be of sufficient intensity. The rule names no number, but without hours \
    nobody can judge. The hours of the three need not be equal.
    """
  /// What to do.
  public static let remedy =
    "State the hours of this component: in total, or a week and for how many weeks."

  /// Looks for components without hours; a strand that is not there is told by another rule.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let missing = program.missingStrands
    return Strand.allCases.filter { !missing.contains($0) }.filter { strand in
      !program.statesHours(of: strand)
    }.map { strand in
      Violation(
        .part(strand.componentID, "the \(strand.title) component"),
        "No hours are stated for \(strand.title).")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Each component states its hours."),
      .accepted("Hours a week are enough.") {
        $0.components.workforcePreparation?.hours = Hours(perWeek: Amount(2))
      },
      .accepted("A course of the strand states them.") {
        $0.components.workforceTraining?.hours = Hours(total: Amount(0))
        var course = Course(id: "course1")
        course.title = "Nurse Aide"
        course.strand = .workforceTraining
        course.hours = Hours(total: Amount(120))
        $0.courses = [course]
      },
      .accepted("The units state them.") {
        $0.components.workforcePreparation?.hours = Hours()
        var unit = Unit(id: "unit1")
        unit.title = "Vital signs"
        unit.hours = ByStrand(all: Amount(3))
        $0.units = [unit]
      },
      .flagged(
        "Workforce preparation states none.", ["No hours are stated for workforce preparation."]
      ) { $0.components.workforcePreparation?.hours = Hours() },
    ]
  }
}

extension Program {
  /// Whether the component, a course or a unit states hours of a strand.
  fileprivate func statesHours(of strand: Strand) -> Bool {
    func isStated(_ hours: Hours) -> Bool {
      [hours.total, hours.perWeek].contains { ($0 ?? Amount(0)) > Amount(0) }
    }
    return components[strand].map { isStated($0.hours) } ?? false
      || courses.contains {
        $0.strand == strand
          && (isStated($0.hours) || ($0.contactHours ?? Amount(0)) > Amount(0))
      }
      || units.contains { $0.strandsWithHours.contains(strand) }
  }
}
