public import Curriculum

/// A civics program does not say that it serves English language learners.
public enum CivicsLearnersNotNamed: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-136"
  /// The offence.
  public static let offence = "learners of a civics program not named"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.federalRule
  /// The paragraph that asks for it.
  public static let citation: String? = "34 CFR 463.70(a) and 463.75"
  /// Why it matters.
  public static let why = """
    Section 243 serves adults who are English language learners, among them professionals with \
    degrees and credentials of their home countries.
    """
  /// What to do.
  public static let remedy = """
    Say in the entry criteria that the program serves English language learners, and at which \
    levels.
    """

  /// Looks for it in a program that section 243 pays, or that is a civics program by its own words.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard program.isForCivics, !program.namesEnglishLearners else { return [] }
    return [
      Violation(
        .part("pathway", "the career pathway"),
        "It is not said that the program serves English language learners.")
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The entry criteria name them.") { $0.makeCivics() },
      .accepted("They are called by another name.") { program in
        program.makeCivics()
        program.pathway.entryCriteria = "Immigrants and refugees at NRS level 4"
      },
      .flagged(
        "They do not.", ["It is not said that the program serves English language learners."]
      ) { program in
        program.makeCivics()
        program.pathway.entryCriteria = "NRS level 4"
      },
    ]
  }
}

extension Program {
  /// Whether criteria, entry points or the summary speak of learners of English.
  fileprivate var namesEnglishLearners: Bool {
    let texts =
      [pathway.entryCriteria, summary].compactMap(\.self) + pathway.entryPoints.map(\.text)
    return texts.contains { text in
      text.lowercased().split { !$0.isLetter }.contains { word in
        Self.learnersOfEnglish.contains(String(word))
      }
    }
  }
  private static let learnersOfEnglish: Set = [
    "english", "esl", "esol", "ell", "ells", "els", "eal", "immigrant", "immigrants", "refugee",
    "refugees", "newcomer", "newcomers", "multilingual", "bilingual",
  ]
}
