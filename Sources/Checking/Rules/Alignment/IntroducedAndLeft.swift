public import Curriculum

/// An item is introduced, and never taken up again.
public enum IntroducedAndLeft: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-313"
  /// The offence.
  public static let offence = "introduced and left"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? =
    "practice, not the rule's words: committees read the letters I, R, M and A from left to right"
  /// Why it matters.
  public static let why = """
    A map with levels tells how learning grows. An item that is introduced and left is either \
    assessed elsewhere or lost.
    """
  /// What to do.
  public static let remedy =
    "Reinforce, master or assess it in a later objective, or leave the level out."

  /// Looks for items with the level introduced alone, where other items go on.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var levels: [ItemReference: Set<Alignment.Level>] = [:]
    var order: [ItemReference] = []
    for citation in context.citations.all where citation.objective != nil {
      guard let level = citation.alignment.level else { continue }
      let item = citation.asWritten ?? citation.alignment.item
      if levels[item] == nil { order.append(item) }
      levels[item, default: []].insert(level)
    }
    guard levels.values.contains(where: { $0 != [.introduced] }) else { return [] }
    let left = order.filter { levels[$0] == [.introduced] }.map(\.code)
    guard !left.isEmpty else { return [] }
    let shown = left.prefix(5).joined(separator: ", ") + (left.count > 5 ? ", …" : "")
    return [
      Violation(
        .program,
        """
        \(left.count == 1 ? "1 item is" : "\(left.count) items are") introduced and never taken up \
        again: \(shown).
        """)
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("No level is used."),
      .flagged(
        "A skill is introduced and left, and a standard is mastered.",
        ["1 item is introduced and never taken up again: ESF.CS."]
      ) {
        $0.objectives[0].outcomes.adultEducation[0].alignments[0].level = .mastered
        $0.objectives[0].outcomes.workforcePreparation[0].alignments[0].level = .introduced
      },
    ]
  }
}
