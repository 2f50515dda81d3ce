public import Curriculum
import Frameworks

/// A code is cited that its list has replaced.
public enum RetiredCode: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-302"
  /// The offence.
  public static let offence = "retired code"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: the publisher of the list says that the item was replaced
    """
  /// Why it matters.
  public static let why = """
    A reviewer who looks the code up in the current edition does not find it, or finds that \
    another item stands in its place.
    """
  /// What to do.
  public static let remedy = """
    Cite the item that replaced it. `plait frameworks migrate` moves all alignments of a \
    program at once.
    """

  /// Looks for links that say of a cited item what replaced it.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var successors: [String: String] = [:]
    for framework in context.library.frameworks {
      for link in framework.links where link.relation == .replaced {
        successors[link.origin.id] = link.destination.title
      }
    }
    guard !successors.isEmpty else { return [] }
    return context.citations.all.compactMap { citation in
      guard let found = citation.meaning.items.first(where: { successors[$0.item.id] != nil }),
        let successor = successors[found.item.id]
      else { return nil }
      return Violation(
        .part(citation.part, citation.partName),
        "\(citation.alignment.item.code) was replaced by \(successor).",
        remedy: "Cite \(successor), after a look at its words. \(remedy)")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The item stands in the current edition."),
      .flagged("SL.4.4 was replaced by SL.5.4.", ["SL.4.4 was replaced by SL.5.4."]) {
        $0.objectives[0].outcomes.adultEducation[0].text = "Report on a topic in order."
        $0.objectives[0].outcomes.adultEducation[0].alignments = [
          Alignment(ItemReference("ccrs SL.4.4"))
        ]
      },
    ]
  }
}
