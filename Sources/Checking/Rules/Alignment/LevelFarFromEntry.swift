public import Curriculum
import Frameworks

/// The standards of an objective are far from the level at which learners come in.
public enum LevelFarFromEntry: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-303"
  /// The offence.
  public static let offence = "level far from entry"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: the levels of the CCRS and of the National Reporting System correspond as \
    the CCRS charts say
    """
  /// Why it matters.
  public static let why = """
    Standards two levels above the learners are out of reach in one term, and those two levels \
    below were met before. There may be a reason; then say it in the rationale.
    """
  /// What to do.
  public static let remedy = """
    Choose the standard of the nearest level, or say in the entry criteria who comes in.
    """

  /// Compares the levels of the adult-education standards of each objective with those of entry.
  ///
  /// An objective is told when all of its standards that have a level are two or more away.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let entry = EntryLevels(of: program)
    guard let lowest = entry.levels.min(), let highest = entry.levels.max() else { return [] }
    var levels: [Int: [(code: String, levels: [Int])]] = [:]
    for citation in context.citations.all where citation.strand == .adultEducation {
      guard citation.alignment.rationale == nil, let objective = citation.objective else {
        continue
      }
      for found in citation.meaning.items {
        let own = found.item.level.compactMap(EntryLevels.number(ofLetter:))
        if !own.isEmpty {
          levels[objective, default: []].append((citation.alignment.item.code, own))
        }
      }
    }
    return levels.sorted { $0.key < $1.key }.compactMap { index, cited in
      let distances = cited.flatMap { $0.levels.map { max(lowest - $0, $0 - highest) } }
      guard let nearest = distances.min(), nearest >= 2 else { return nil }
      let codes = Array(Set(cited.map(\.code))).sorted().prefix(3)
      return Violation(
        .part(program.objectives[index].id, program.name(ofObjective: index)),
        """
        Learners come in at \(entry.words), and \(codes.joined(separator: ", ")) \
        \(codes.count == 1 ? "is" : "are") \(nearest) levels away.
        """)
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Learners at NRS level 4 work on a standard of level D."),
      .accepted("Nothing is said of the level at entry.") {
        $0.pathway.entryCriteria = "A high school diploma"
      },
      .flagged(
        "Learners at ABE level 1 work on a standard of level D.",
        ["Learners come in at ABE level 1, and RST.6-8.3 is 3 levels away."]
      ) { $0.pathway.entryCriteria = "ABE level 1" },
    ]
  }
}
