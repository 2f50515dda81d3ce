public import Curriculum
import Frameworks

/// A code stands in several lists, and it is not said which is meant.
public enum AmbiguousCode: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-312"
  /// The offence.
  public static let offence = "ambiguous code"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? =
    "practice, not the rule's words: an alignment must show which item is meant"
  /// Why it matters.
  public static let why = """
    A reader, and every crosswalk, must know the list. Two lists use this code for different \
    things.
    """
  /// What to do.
  public static let remedy =
    "Write the short id of the list before the code, such as `ccrs RI.4.3`."

  /// Looks for codes with several meanings, each told once.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var told: Set<ItemReference> = []
    return context.citations.all.compactMap { citation in
      guard case .ambiguous(let items) = citation.meaning,
        told.insert(citation.alignment.item).inserted
      else { return nil }
      let lists = items.map { "\($0.framework) (\($0.item.label))" }
      return Violation(
        .part(citation.part, citation.partName),
        "\(citation.alignment.item) may be \(lists.joined(separator: " or ")).")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The list stands before the code."),
      .flagged(
        "Two lists have the code SAFE.1.",
        ["SAFE.1 may be shop (Safe lifting) or lab (Safe disposal)."]
      ) {
        $0.objectives[0].outcomes.workforceTraining[0].alignments = [
          Alignment(ItemReference("SAFE.1"))
        ]
      },
    ]
  }
}
