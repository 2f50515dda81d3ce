public import Curriculum

/// The hours of the units are not the hours of their component.
public enum UnitHoursDoNotAddUp: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-402"
  /// The offence.
  public static let offence = "hours of units that do not add up"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: forms ask for hours by unit and by component, and a \
    reviewer adds them up
    """
  /// Why it matters.
  public static let why = """
    Hours pay for instruction. Where the units together have other hours than the component, \
    nobody knows which of the two will be taught.
    """
  /// What to do.
  public static let remedy = """
    Correct the hours of the units or of the component, or add the unit that is missing.
    """

  /// Adds the units up, strand by strand.
  ///
  /// Units without hours may hold what is missing, and units with less than half of the hours are a
  /// sample of the weeks.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var violations: [Violation] = []
    for strand in Strand.allCases {
      guard let component = program.components[strand], let whole = component.hours.whole else {
        continue
      }
      let stated = program.units.compactMap { $0.hours[strand] }
      guard !stated.isEmpty else { continue }
      let sum = stated.reduce(Amount(0), +)
      let isWholePlan = stated.count == program.units.count && sum + sum > whole
      guard !sum.isAbout(whole), sum > whole || isWholePlan else { continue }
      violations.append(
        Violation(
          .part(strand.componentID, "the \(strand.title) component"),
          "The component has \(whole) hours, and the units together have \(sum)."))
    }
    return violations
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let units: @Sendable (inout Program, [Int?]) -> Void = { program, hours in
      program.units = hours.enumerated().map { index, hours in
        var unit = Unit(id: PartID("unit\(index + 1)"))
        unit.title = "Week \(index + 1)"
        unit.hours = ByStrand(all: Amount(1))
        unit.hours.workforcePreparation = nil
        unit.hours.adultEducation = nil
        unit.hours.workforceTraining = hours.map { Amount($0) }
        return unit
      }
    }
    return [
      .accepted("A unit without hours may hold the rest.") {
        $0.units = [Unit(id: "unit1"), Unit(id: "unit2")]
        for index in 0...1 { $0.units[index].title = "Week \(index + 1)" }
        for strand in Strand.allCases { $0.units[0].hours[strand] = Amount(4) }
      },
      .accepted("Two sample weeks are not the whole plan.") { program in
        for (number, hours) in [8, 9].enumerated() {
          var unit = Unit(id: PartID("unit\(number + 1)"))
          unit.title = "Week \(number + 1)"
          unit.hours = ByStrand(all: Amount(hours))
          program.units.append(unit)
        }
      },
      .flagged(
        "A unit is missing.",
        ["The component has 120 hours, and the units together have 100."]
      ) { units(&$0, [60, 40]) },
      .flagged(
        "The units have more, although one has no hours yet.",
        ["The component has 120 hours, and the units together have 130."]
      ) { units(&$0, [60, 70, nil]) },
    ]
  }
}
