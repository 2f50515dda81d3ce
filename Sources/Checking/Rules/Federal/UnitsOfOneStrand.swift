public import Curriculum

/// No unit has hours in more than one strand.
public enum UnitsOfOneStrand: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-120"
  /// The offence.
  public static let offence = "units of one strand"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.37(a)(2) and 463.37(b)"
  /// Why it matters.
  public static let why = """
    Weeks that belong to one strand each, in turn, are not taught together. The rule asks for \
    components that occur simultaneously and work together.
    """
  /// What to do.
  public static let remedy = """
    Give each unit its part of each strand. Where units of different strands run in the same \
    weeks, give them their dates.
    """

  /// Looks for a unit with hours in two strands, where several units state hours.
  ///
  /// Where one strand is over before another begins, the rule on units apart says it; units whose
  /// days show that the strands run side by side are no matter of turns.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let stated = program.units.map(\.strandsWithHours).filter { !$0.isEmpty }
    guard Set(stated.joined()).count > 1, stated.allSatisfy({ $0.count == 1 }),
      StrandApartInUnits.check(program, context).isEmpty, !runSideBySide(program.units)
    else { return [] }
    return [
      Violation(
        .program, "Each of the \(stated.count) units with hours belongs to one strand alone.")
    ]
  }

  private static func runSideBySide(_ units: [Unit]) -> Bool {
    let spans = Strand.allCases.compactMap { strand -> ClosedRange<CalendarDay>?? in
      let own = units.filter { $0.strandsWithHours == [strand] }
      return own.isEmpty ? nil : .some(StrandApartInUnits.days(of: own))
    }
    let known = spans.compactMap(\.self)
    return known.count == spans.count
      && known.allSatisfy { span in known.allSatisfy(span.overlaps) }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("A week has hours in all strands.") {
        $0.units = [unit("Week 1", [.adultEducation, .workforcePreparation, .workforceTraining])]
      },
      .flagged(
        "The weeks belong to the strands in turn.",
        ["Each of the 4 units with hours belongs to one strand alone."]
      ) {
        $0.units = [
          unit("Week 1", [.adultEducation]), unit("Week 2", [.workforceTraining]),
          unit("Week 3", [.adultEducation]), unit("Week 4", [.workforceTraining]),
        ]
      },
    ]
  }
}

extension UnitsOfOneStrand {
  private static func unit(_ label: String, _ strands: [Strand]) -> Unit {
    var unit = Unit(id: PartID(label.lowercased().filter { $0 != " " }))
    unit.label = label
    for strand in strands { unit.hours[strand] = Amount(6) }
    return unit
  }
}
