public import Curriculum
import Frameworks

/// All that an outcome cites belongs to another strand.
public enum FrameworkOfOtherStrand: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-305"
  /// The offence.
  public static let offence = "framework of another strand"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: each strand has lists of its own, and 34 CFR 463.37(b) \
    asks for content of each
    """
  /// Why it matters.
  public static let why = """
    An outcome of workforce preparation that cites academic standards alone may stand in the \
    wrong column, or its skill is still to be named.
    """
  /// What to do.
  public static let remedy =
    "Move the outcome to its strand, or add an item of the strand it stands in."

  /// Looks for outcomes whose items all come from lists of other strands, or from lists of
  /// requirements and levels, which no outcome meets.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.writing.outcomes.compactMap { outcome in
      let strand = outcome.strand
      let lists = Set(
        context.citations.of(outcome.outcome.id).flatMap { $0.meaning.items.map(\.framework) })
      guard !lists.isEmpty else { return nil }
      let foreign = lists.compactMap { context.library[$0] }.filter { list in
        let isNone = list.kind == .requirements || list.kind == .levels
        return isNone || list.strand.map { $0 != strand } ?? false
      }
      guard foreign.count == lists.count else { return nil }
      return Violation(
        outcome.place(in: program),
        """
        It stands in \(strand.title), and all it cites is from: \
        \(foreign.map(\.title).sorted().listed).
        """)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Each outcome cites a list of its strand."),
      .accepted("A skill stands beside a standard.") {
        $0.objectives[0].outcomes.adultEducation[0].alignments.append(
          Alignment(ItemReference("esf ESF.ST"), rationale: "The steps hang together."))
      },
      .flagged(
        "An outcome of workforce preparation cites a standard alone.",
        [
          """
          It stands in workforce preparation, and all it cites is from: College and Career Readiness \
          Standards.
          """
        ]
      ) {
        $0.objectives[0].outcomes.workforcePreparation[0].text = "Report on work to a nurse."
        $0.objectives[0].outcomes.workforcePreparation[0].alignments = [
          Alignment(ItemReference("ccrs SL.5.4"), rationale: "Reports are spoken.")
        ]
      },
    ]
  }
}
