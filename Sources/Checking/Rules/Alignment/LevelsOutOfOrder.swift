public import Curriculum

/// An item is mastered before it is introduced.
public enum LevelsOutOfOrder: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-311"
  /// The offence.
  public static let offence = "levels out of order"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: the letters I, R, M and A tell an order of learning
    """
  /// Why it matters.
  public static let why = """
    Learners cannot master in the first week what they meet for the first time in the fourth. \
    One of the two letters is a slip, or the objectives stand in another order than they are \
    taught.
    """
  /// What to do.
  public static let remedy = "Correct the level, or the order of the objectives."

  /// Compares the levels of each item over the objectives, in the order of the set.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var first: [ItemReference: (level: Alignment.Level, objective: Int)] = [:]
    var told: Set<ItemReference> = []
    var violations: [Violation] = []
    for citation in context.citations.all {
      guard let objective = citation.objective, let level = citation.alignment.level else {
        continue
      }
      let item = citation.asWritten ?? citation.alignment.item
      guard let earlier = first[item] else {
        first[item] = (level, objective)
        continue
      }
      guard level == .introduced, earlier.level != .introduced, earlier.objective < objective,
        told.insert(item).inserted
      else { continue }
      violations.append(
        Violation(
          .part(citation.part, citation.partName),
          """
          \(item.code) is introduced here, after it was \(earlier.level.rawValue) in \
          \(program.name(ofObjective: earlier.objective)).
          """))
    }
    return violations
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("A standard is introduced, then mastered.") { levels(&$0, .introduced, .mastered) },
      .flagged(
        "It is mastered first.",
        ["RST.6-8.3 is introduced here, after it was mastered in SSLO 1."]
      ) { levels(&$0, .mastered, .introduced) },
    ]
  }
}

extension LevelsOutOfOrder {
  /// Two objectives that cite one standard at two levels.
  private static func levels(
    _ program: inout Program, _ one: Alignment.Level, _ other: Alignment.Level
  ) {
    program.addObjective(
      stating: "Explain each value to a partner, and write a report for the nurse.")
    program.objectives[0].outcomes.adultEducation[0].alignments[0].level = one
    program.objectives[1].outcomes.adultEducation[0].alignments[0].level = other
  }
}
