public import Curriculum
import Frameworks

/// A code does not say which list it belongs to.
public enum CodeWithoutList: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-418"
  /// The offence.
  public static let offence = "code without its list"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: a reader must know which list a code belongs to
    """
  /// Why it matters.
  public static let why = """
    Only one loaded list has the code today. When another is loaded, the code may mean two \
    things.
    """
  /// What to do.
  public static let remedy = """
    Write the short name of the list before the code; plait check --fix does it.
    """

  /// Looks at codes without a list that exactly one list has.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let bare = context.citations.all.compactMap { citation -> (Citation, ItemReference)? in
      guard citation.alignment.item.framework == nil, let written = citation.asWritten,
        let list = written.framework.flatMap({ context.library[$0] })
      else { return nil }
      // The list of another strand may have the code by chance: the college's own W.3.2 is welding.
      if let own = citation.strand, let other = list.strand, own != other { return nil }
      return (citation, written)
    }
    guard let (citation, written) = bare.first else { return [] }
    let count = bare.count == 1 ? "One code does" : "\(bare.count) codes do"
    return [
      Violation(
        .program,
        """
        \(count) not name the list: \(citation.alignment.item.code) in \(citation.partName) is \
        \(written).
        """
      ).mended(by: bare.map { .code(at: $0.part, from: $0.alignment.item, to: $1) })
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The code names its list."),
      .flagged(
        "The list is missing.",
        [
          """
          One code does not name the list: RI.4.3 in SSLO 1, adult education outcome 1 is ccrs RI.4.3.
          """
        ]
      ) {
        $0.objectives[0].outcomes.adultEducation[0].alignments = [
          Alignment(ItemReference("RI.4.3"))
        ]
      },
    ]
  }
}
