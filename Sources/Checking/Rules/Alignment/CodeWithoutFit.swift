public import Curriculum
import Frameworks

/// The words of an outcome and of the item that it cites have nothing in common.
public enum CodeWithoutFit: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-304"
  /// The offence.
  public static let offence = "code whose text does not fit"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? =
    "practice, not the rule's words: a comparison of words, which a person must judge"
  /// Why it matters.
  public static let why = """
    A code of another page looks right and proves nothing. Where outcome and item share \
    no word, a second look is worth the minute.
    """
  /// What to do.
  public static let remedy = """
    Read the item with `plait frameworks search`, and correct the code or say in the rationale \
    why it fits.
    """

  /// Compares words by their beginnings, also with the items beside and above the one cited.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard context.writing.isEnglish else { return [] }
    var fits = CodeFit(context.library)
    var violations: [Violation] = []
    for outcome in context.writing.outcomes {
      let citations = context.citations.of(outcome.outcome.id).filter {
        $0.alignment.rationale == nil
      }
      let statement = program.objectives[outcome.objective].statement
      guard
        let stranger = fits.stranger(among: citations, in: outcome.outcome.text, statement)
      else { continue }
      violations.append(
        Violation(
          outcome.place(in: program),
          "“\(outcome.outcome.text.shortened)” has no word in common with \(stranger)."))
    }
    return violations
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Outcome and standard speak of a procedure."),
      .accepted("A rationale says why the code fits.") {
        $0.objectives[0].outcomes.adultEducation[0].alignments = [
          Alignment(ItemReference("ccrs 6.RP.3"), rationale: "The doses are computed by ratios.")
        ]
      },
      .flagged(
        "The code of ratios stands at an outcome on procedures.",
        [
          """
          “Follow a procedure of several steps.” has no word in common with 6.RP.3 (Ratios and rates).
          """
        ]
      ) {
        $0.objectives[0].outcomes.adultEducation[0].alignments = [
          Alignment(ItemReference("ccrs 6.RP.3"))
        ]
      },
    ]
  }
}
