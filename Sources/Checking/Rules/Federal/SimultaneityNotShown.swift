public import Curriculum

/// Neither dates nor units show that the components run together.
public enum SimultaneityNotShown: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-118"
  /// The offence.
  public static let offence = "simultaneity not shown"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.37(a)(2)"
  /// Why it matters.
  public static let why = """
    The components must occur simultaneously. Without dates, and without units that give hours \
    in several strands, a reviewer cannot see that they do.
    """
  /// What to do.
  public static let remedy = """
    State the first and the last day of each component, or the hours of each strand unit by \
    unit.
    """

  /// Looks for dates of each component or of the whole, or for units with several strands.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard !program.dates.tellWhen, !program.objectives.isEmpty else { return [] }
    let together = Set(
      program.units.map(\.strandsWithHours).filter { $0.count > 1 }.flatMap(\.self))
    let missing = program.missingStrands
    let undated = Strand.allCases.filter { strand in
      !missing.contains(strand) && !together.contains(strand)
        && program.components[strand]?.dates.tellWhen != true
    }
    guard !undated.isEmpty else { return [] }
    return [
      Violation(
        .program,
        """
        There are no dates for \(undated.map(\.title).listed), and no unit shows that the strands \
        run side by side.
        """)
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Each component has its dates."),
      .accepted("A unit gives hours in two strands.") { program in
        program.components.workforceTraining?.dates = Dates()
        var unit = Unit(id: "unit1")
        unit.label = "Week 1"
        unit.title = "Vital signs"
        unit.hours.adultEducation = Amount(3)
        unit.hours.workforcePreparation = Amount(3)
        unit.hours.workforceTraining = Amount(8)
        program.units = [unit]
      },
      .flagged(
        "Training has no dates.",
        [
          """
          There are no dates for workforce training, and no unit shows that the strands run side by \
          side.
          """
        ]
      ) { $0.components.workforceTraining?.dates = Dates() },
      .accepted("The dates are those of a term.") {
        $0.components.workforceTraining?.dates = Dates(wording: "Spring term")
      },
      .flagged(
        "The dates are still open.",
        [
          """
          There are no dates for workforce training, and no unit shows that the strands run side by \
          side.
          """
        ]
      ) { $0.components.workforceTraining?.dates = Dates(wording: "at the college") },
    ]
  }
}

extension Unit {
  /// The strands in which the unit has hours.
  var strandsWithHours: [Strand] {
    Strand.allCases.filter { (hours[$0] ?? Amount(0)) > Amount(0) }
  }
}

extension Dates {
  /// Whether they tell when something is: a day, or words that name a term, a month or a number.
  fileprivate var tellWhen: Bool {
    if starts != nil || ends != nil { return true }
    let words = (wording ?? "").lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.contains { word in
      word.contains(where: \.isNumber) || Self.terms.contains { word.hasPrefix($0) }
    }
  }

  private static let terms = [
    "spring", "summer", "fall", "autumn", "winter", "semester", "term", "quarter", "trimester",
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
  ]
}
