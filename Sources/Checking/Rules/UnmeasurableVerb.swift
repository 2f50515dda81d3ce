public import Curriculum

/// An objective does not begin with a verb that can be seen or measured.
public enum UnmeasurableVerb: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-201"
  /// The offence.
  public static let offence = "unmeasurable verb"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// The paragraph that asks for it; this is advice.
  public static let citation: String? = nil
  /// Why it matters.
  public static let why = """
    An objective says what a learner will do. Nobody can see or grade "understand"; everybody can \
    see "explain", "measure" or "chart".
    """
  /// What to do.
  public static let remedy =
    "Begin with what the learner will do, such as: explain, measure, read, plan, repair."

  /// Looks at the first verb of each statement.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    program.objectives.enumerated().compactMap { index, objective in
      guard let statement = objective.statement,
        let complaint = complaint(about: statement)
      else { return nil }
      return Violation(.part(objective.id, program.name(ofObjective: index)), complaint)
    }
  }

  private static func complaint(about statement: String) -> String? {
    var words = statement.lowercased().split { !($0.isLetter || $0 == "'" || $0 == "’") }
      .map(String.init)
    for stem in Verbs.stems {
      let stemWords = stem.split(separator: " ").map(String.init)
      if words.starts(with: stemWords) {
        words.removeFirst(stemWords.count)
        break
      }
    }
    while let first = words.first, first.hasSuffix("ly"), words.count > 1 { words.removeFirst() }
    guard let first = words.first else { return nil }
    let verb = first.hasSuffix("s") && !first.hasSuffix("ss") ? String(first.dropLast()) : first
    if Verbs.vague.contains(verb) || Verbs.vague.contains(first) {
      return "“\(first)” cannot be seen or measured."
    }
    if Verbs.openers.contains(first) || looksLikeNoun(first) {
      return "The objective begins with “\(first)”, not with what the learner will do."
    }
    return nil
  }

  private static func looksLikeNoun(_ word: String) -> Bool {
    guard !Verbs.nounLike.contains(word), word.count > 4 else { return false }
    return ["tion", "ness", "ing", "edge", "ability", "skills"].contains { word.hasSuffix($0) }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The objective begins with “measure”."),
      .accepted("A stem before the verb does not matter.") {
        $0.objectives[0].statement = "The learner will be able to chart vital signs."
      },
      .flagged("Nobody can see “understand”.", ["“understand” cannot be seen or measured."]) {
        $0.objectives[0].statement = "Students will understand medical terms."
      },
      .flagged(
        "A topic is no objective.",
        ["The objective begins with “knowledge”, not with what the learner will do."]
      ) { $0.objectives[0].statement = "Knowledge of infection control" },
    ]
  }
}
