public import Curriculum

/// A code is written otherwise than in its list.
public enum CodeWrittenOtherwise: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-417"
  /// The offence.
  public static let offence = "code written in another way"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: readers look a code up as its list writes it
    """
  /// Why it matters.
  public static let why = """
    Plait reads w/whst.6- 8.5, but a search in the list or in a document does not find it.
    """
  /// What to do.
  public static let remedy = """
    Write the code as its list does; plait check --fix does it.
    """

  /// Compares each code that means one item with the code of the list.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let others = context.citations.all.compactMap { citation -> (Citation, ItemReference)? in
      guard citation.alignment.item.framework != nil, let written = citation.asWritten,
        written != citation.alignment.item
      else { return nil }
      return (citation, written)
    }
    guard let (citation, written) = others.first else { return [] }
    let count = others.count == 1 ? "One code is" : "\(others.count) codes are"
    return [
      Violation(
        .program,
        """
        \(count) written otherwise than in the list: \(citation.alignment.item.code) in \
        \(citation.partName) is \(written.code).
        """
      ).mended(by: others.map { .code(at: $0.part, from: $0.alignment.item, to: $1) })
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The code is written as in the list."),
      .flagged(
        "Small letters and a blank.",
        [
          """
          One code is written otherwise than in the list: w/whst.6- 8.4 in SSLO 1, adult education \
          outcome 1 is W/WHST.6-8.4.
          """
        ]
      ) {
        $0.objectives[0].outcomes.adultEducation[0].alignments = [
          Alignment(ItemReference("ccrs w/whst.6- 8.4"))
        ]
      },
    ]
  }
}
