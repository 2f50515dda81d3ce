public import Curriculum

/// A program of English language acquisition does not show where it leads.
public enum EnglishWithoutDestination: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-127"
  /// The offence.
  public static let offence = "English without a destination"
  /// How much it matters.
  public static let severity = Severity.error
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.31(b) and 463.32"
  /// Why it matters.
  public static let why = """
    English language acquisition leads to a diploma and further education, or to employment. A \
    program shows it by aligned standards, by services that help with the transition, or by \
    its career pathway.
    """
  /// What to do.
  public static let remedy =
    "Name the content standards, the services for transition, or the pathway."

  /// Looks for one of the three ways in which the rule lets a program show it.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.activities.contains(.englishLanguageAcquisition),
      program.components.adultEducation?.standards.isEmpty ?? true,
      program.pathway.supportServices.isEmpty, program.pathway.description == nil,
      !context.citations.all.contains(where: { $0.strand == .adultEducation })
    else { return [] }
    return [
      Violation(
        .part(Strand.adultEducation.componentID, "the adult education component"),
        "Nothing shows where English language acquisition leads.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The program names standards, services and a pathway.") {
        $0.activities = [.englishLanguageAcquisition]
      },
      .flagged(
        "Nothing is named.", ["Nothing shows where English language acquisition leads."]
      ) { program in
        program.activities = [.englishLanguageAcquisition]
        program.components.adultEducation?.standards = []
        program.objectives[0].outcomes.adultEducation[0].alignments = []
        program.pathway.supportServices = []
        program.pathway.description = nil
      },
    ]
  }
}
