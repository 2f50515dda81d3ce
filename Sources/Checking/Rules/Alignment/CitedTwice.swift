public import Curriculum
import Frameworks

/// One part cites the same item twice.
public enum CitedTwice: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-313"
  /// The offence.
  public static let offence = "cited twice"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? =
    "practice, not the rule's words: a link stands once in its part"
  /// Why it matters.
  public static let why = """
    Two links to one item count twice in every table, and where they differ in strength or \
    level nobody knows which is meant.
    """
  /// What to do.
  public static let remedy = "Keep the one that is right."

  /// Looks for two links of a part to one item.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    struct Link: Hashable {
      var part: PartID
      var item: String
    }
    var seen: [Link: Alignment] = [:]
    return context.citations.all.compactMap { citation in
      let item = citation.meaning.items.first.map { "\($0.framework) \($0.item.id)" }
      let link = Link(part: citation.part, item: item ?? citation.alignment.item.description)
      guard let earlier = seen.updateValue(citation.alignment, forKey: link) else { return nil }
      let differs =
        earlier.strength != citation.alignment.strength || earlier.level != citation.alignment.level
      return Violation(
        .part(citation.part, citation.partName),
        "\(citation.alignment.item.code) is cited twice\(differs ? ", in two ways" : "").")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Each item is cited once."),
      .flagged("A standard is cited twice.", ["RST.6-8.3 is cited twice, in two ways."]) {
        $0.objectives[0].outcomes.adultEducation[0].alignments.append(
          Alignment(ItemReference("ccrs RST.6-8.3"), strength: .partial))
      },
    ]
  }
}
