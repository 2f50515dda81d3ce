public import Curriculum
import Frameworks

/// A competency of the training list is in no objective.
public enum CompetencyNotCovered: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-307"
  /// The offence.
  public static let offence = "competency not covered"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: 34 CFR 463.37(b) asks that the set name the training \
    competencies
    """
  /// Why it matters.
  public static let why = """
    The set names the competencies of the training. One that no objective covers is taught \
    outside the set, or not at all.
    """
  /// What to do.
  public static let remedy =
    "Add it to the objective that teaches it, or set this rule aside with the reason."

  /// Looks for leaves of the training lists that the program cites; lists of requirements and
  /// levels ask for other things.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let gaps = UncoveredItems(context)
    return gaps.citedLists.filter {
      $0.strand == .workforceTraining && [.skills, .standards].contains($0.kind)
    }
    .compactMap { list in
      let missing = gaps.leaves(of: list)
      guard !missing.isEmpty else { return nil }
      return Violation(.program, gaps.sentence(missing, of: list))
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("No list of competencies is loaded."),
      .accepted("Each competency of the list is cited.") {
        $0.objectives[0].outcomes.workforceTraining[0].alignments = [
          Alignment(ItemReference("cna CNA.1")), Alignment(ItemReference("cna CNA.2")),
        ]
      },
      .flagged(
        "One of two competencies is cited.",
        ["1 of 2 items of “Nurse aide competencies” is in no objective: CNA.2."]
      ) {
        $0.objectives[0].outcomes.workforceTraining[0].alignments = [
          Alignment(ItemReference("cna CNA.1"))
        ]
      },
    ]
  }
}
