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
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: 34 CFR 463.37(b) asks for objectives and names no form of them
    """
  /// Why it matters.
  public static let why = """
    An objective says what a learner will do. Nobody can see or grade "understand"; everybody can \
    see "explain", "measure" or "chart".
    """
  /// What to do.
  public static let remedy =
    "Begin with what the learner will do, such as: explain, measure, read, plan, repair."

  /// Looks at the first verb of each statement, and at what may hide its lack.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    program.objectives.enumerated().compactMap { index, objective in
      guard let statement = objective.statement,
        let complaint = complaint(about: statement)
      else { return nil }
      return Violation(.part(objective.id, program.name(ofObjective: index)), complaint)
    }
  }

  private static func complaint(about statement: String) -> String? {
    let all = statement.lowercased().split { !($0.isLetter || $0 == "'" || $0 == "’") }
      .map(String.init)
    let stem = Verbs.stems.first { all.starts(with: $0) } ?? []
    var words = all.dropFirst(stem.count)
    while let first = words.first, first.hasSuffix("ly"), !isVerb(first), words.count > 1 {
      words.removeFirst()
    }
    guard let first = words.first else { return nil }
    if Verbs.vague.contains(base(first)) || Verbs.vague.contains(first) {
      return "“\(first)” cannot be seen or measured."
    }
    let isTopic = stem.isEmpty && words.count <= 2 && !isVerb(first)
    if Verbs.openers.contains(first) || looksLikeNoun(first) || isTopic {
      return "The objective begins with “\(first)”, not with what the learner will do."
    }
    if let hidden = hiddenStateOfMind(words) ?? secondVerb(words) {
      return "“\(hidden)” cannot be seen or measured."
    }
    return nil
  }

  /// What "demonstrate knowledge of" hides behind a verb that can be seen.
  private static func hiddenStateOfMind(_ words: ArraySlice<String>) -> String? {
    guard let verb = words.first, Verbs.showing.contains(base(verb)) else { return nil }
    // Behind a preposition stands what is shown, and no longer that something is shown.
    let shown = words.dropFirst().prefix { !Verbs.openers.contains($0) || $0 == "a" || $0 == "an" }
    return shown.prefix(3).first { Verbs.statesOfMind.contains($0) }.map { "\(verb) \($0)" }
  }

  /// The second verb of a pair such as "read and understand", when nobody can see it.
  private static func secondVerb(_ words: ArraySlice<String>) -> String? {
    let second = words.dropFirst().drop { $0 == "and" || $0 == "or" }.first
    return second.flatMap { Verbs.inward.contains(base($0)) ? $0 : nil }
  }

  private static func isVerb(_ word: String) -> Bool {
    [Verbs.known, Verbs.showing, Verbs.nounLike].contains {
      $0.contains(word) || $0.contains(base(word))
    }
  }

  /// The verb of "measures" or "understands".
  private static func base(_ word: String) -> String {
    word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
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
      .accepted("“Able to” is a stem, and “identify” can be seen.") {
        $0.objectives[0].statement = "Able to identify tools"
      },
      .accepted("Two words are enough when one is a verb.") {
        $0.objectives[0].statement = "Apply sealant"
      },
      .accepted("What is demonstrated can be seen.") {
        $0.objectives[0].statement = "Demonstrate the steps of hand washing and explain each."
      },
      .flagged("Nobody can see “understand”.", ["“understand” cannot be seen or measured."]) {
        $0.objectives[0].statement = "Students will understand medical terms."
      },
      .flagged(
        "A topic is no objective.",
        ["The objective begins with “knowledge”, not with what the learner will do."]
      ) { $0.objectives[0].statement = "Knowledge of infection control" },
      .flagged(
        "A bare noun is no objective.",
        ["The objective begins with “safety”, not with what the learner will do."]
      ) { $0.objectives[0].statement = "Safety" },
      .flagged(
        "“Demonstrate” does not make knowledge visible.",
        ["“demonstrate knowledge” cannot be seen or measured."]
      ) { $0.objectives[0].statement = "Students will demonstrate knowledge of tools" },
      .flagged(
        "The second verb of a pair counts too.", ["“understand” cannot be seen or measured."]
      ) { $0.objectives[0].statement = "Read and understand a print" },
      .flagged(
        "What stands behind “able to” counts.", ["“know” cannot be seen or measured."]
      ) { $0.objectives[0].statement = "Able to know the names of tools" },
    ]
  }
}
