public import Curriculum

/// By the units, one component comes only before or only after another.
public enum StrandApartInUnits: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-119"
  /// The offence.
  public static let offence = "component apart in the units"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.37(a)(2)"
  /// Why it matters.
  public static let why = """
    Dates of the whole can overlap although the units tell of a sequence: first all of one \
    component, then all of the other. Reviewers look at the units.
    """
  /// What to do.
  public static let remedy =
    "Spread the hours so that each unit has more than one strand, or most units do."

  /// Compares the units in which each two strands have hours.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var places: [Strand: [Int]] = [:]
    for (index, unit) in program.units.enumerated() {
      for strand in unit.strandsWithHours { places[strand, default: []].append(index) }
    }
    let strands = Strand.allCases.filter { places[$0] != nil }
    return strands.enumerated().flatMap { number, first in
      strands.dropFirst(number + 1).compactMap { second -> Violation? in
        guard let one = places[first], let other = places[second] else { return nil }
        let (early, late) =
          (one.first ?? 0) <= (other.first ?? 0) ? (first, second) : (second, first)
        guard let end = places[early]?.last, let start = places[late]?.first, end < start else {
          return nil
        }
        let spans = [early, late].map { days(of: (places[$0] ?? []).map { program.units[$0] }) }
        // Days say more than the order in which the units are written.
        if let before = spans[0], let after = spans[1], before.overlaps(after) { return nil }
        let isDated = spans.allSatisfy { $0 != nil }
        return Violation(
          .part(late.componentID, "the \(late.title) component"),
          """
          By the units \(early.title) is over with \(program.name(of: program.units[end])), before \
          \(late.title) begins with \(program.name(of: program.units[start])).
          """, severity: isDated ? nil : .warning)
      }
    }
  }

  /// From the first day of some units to the last; nil when one has no days.
  static func days(of units: [Unit]) -> ClosedRange<CalendarDay>? {
    let days = units.compactMap(\.dates.days)
    guard days.count == units.count, let first = days.map(\.lowerBound).min(),
      let last = days.map(\.upperBound).max()
    else { return nil }
    return first...last
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Each week has hours in all three strands.") {
        $0.units = weeks([[3, 3, 8], [3, 3, 8]])
      },
      .accepted("Training pauses for a week.") {
        $0.units = weeks([[3, 3, 8], [3, 3, 0], [3, 3, 8]])
      },
      .accepted("The units are themes that all run from January to April.") {
        $0.units = weeks([[48, 0, 0], [0, 48, 0], [0, 0, 120]])
        for index in $0.units.indices {
          $0.units[index].dates = Dates(
            starts: CalendarDay("2027-01-11"), ends: CalendarDay("2027-04-30"))
        }
      },
      .flagged(
        "Training begins when the other two are over.",
        [
          "By the units adult education is over with Week 2, before workforce training begins with Week 3.",
          """
          By the units workforce preparation is over with Week 2, before workforce training begins with \
          Week 3.
          """,
        ]
      ) { $0.units = weeks([[3, 3, 0], [3, 3, 0], [0, 0, 14]]) },
    ]
  }
}

extension StrandApartInUnits {
  /// Units of a week each, with hours in each strand.
  private static func weeks(_ hours: [[Int]]) -> [Unit] {
    hours.enumerated().map { number, hours in
      var unit = Unit(id: PartID("week\(number + 1)"))
      unit.label = "Week \(number + 1)"
      for (strand, hours) in zip(Strand.allCases, hours) where hours > 0 {
        unit.hours[strand] = Amount(hours)
      }
      return unit
    }
  }
}
