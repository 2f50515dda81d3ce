public import Curriculum

/// One part cites the same item twice.
public enum SameLinkTwice: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-419"
  /// The offence.
  public static let offence = "same item cited twice"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: a crosswalk counts an item once for each part
    """
  /// Why it matters.
  public static let why = """
    The second link adds nothing, and two that differ contradict each other.
    """
  /// What to do.
  public static let remedy = """
    Take one of the two out; plait check --fix does it where they are equal.
    """

  /// Looks at each part; two links are one when they mean the same item.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    struct Key: Hashable {
      var part: PartID
      var item: ItemReference
    }
    var first: [Key: Alignment] = [:]
    var violations: [Violation] = []
    for citation in context.citations.all {
      var link = citation.alignment
      link.item = citation.asWritten ?? link.item
      let key = Key(part: citation.part, item: link.item)
      guard let earlier = first[key] else {
        first[key] = link
        continue
      }
      violations.append(
        Violation(.part(citation.part, citation.partName), "It cites \(link.item) twice.").mended(
          by: earlier == link ? [.linkOnce(at: citation.part, link.item)] : []))
    }
    return violations
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Each item is cited once."),
      .flagged("RST.6-8.3 stands twice.", ["It cites ccrs RST.6-8.3 twice."]) {
        let link = Alignment(ItemReference("ccrs RST.6-8.3"))
        $0.objectives[0].outcomes.adultEducation[0].alignments = [link, link]
      },
    ]
  }
}
