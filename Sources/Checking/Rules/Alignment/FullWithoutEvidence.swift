public import Curriculum

/// An item is said to be met in full, and nothing shows it.
public enum FullWithoutEvidence: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-306"
  /// The offence.
  public static let offence = "full alignment without evidence"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: the commonest failing of alignment maps is a mark that syllabus and \
    assessments cannot prove
    """
  /// Why it matters.
  public static let why = """
    Evidence counts, not a check mark. An alignment in full needs an assessment, a product or \
    a page that shows it.
    """
  /// What to do.
  public static let remedy = "Name the evidence at the alignment, or set its strength to partial."

  /// Looks for alignments that say by themselves that they are in full, at parts outside objectives.
  ///
  /// Objectives show their alignments by their assessments, of which other rules speak.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.citations.all.compactMap { citation in
      let alignment = citation.alignment
      guard alignment.strength == .full, alignment.level == .assessed, alignment.evidence.isEmpty,
        alignment.rationale == nil
      else { return nil }
      if let index = citation.objective, !program.objectives[index].assessments.isEmpty {
        return nil
      }
      return Violation(
        .part(citation.part, citation.partName),
        "\(alignment.item.code) is said to be assessed in full, and no assessment or evidence is named."
      )
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective has an assessment.") {
        $0.objectives[0].outcomes.adultEducation[0].alignments[0].level = .assessed
      },
      .flagged(
        "A unit claims to assess a standard, and names nothing.",
        ["RST.6-8.3 is said to be assessed in full, and no assessment or evidence is named."]
      ) { program in
        var unit = Unit(id: "unit1")
        unit.title = "Vital signs"
        unit.alignments = [Alignment(ItemReference("ccrs RST.6-8.3"), level: .assessed)]
        program.units = [unit]
      },
    ]
  }
}
