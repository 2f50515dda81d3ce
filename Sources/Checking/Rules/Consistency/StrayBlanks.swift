public import Curriculum

/// A text has blanks that nobody sees.
public enum StrayBlanks: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-420"
  /// The offence.
  public static let offence = "stray blanks"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: a search for a name does not find it when it has two \
    blanks
    """
  /// Why it matters.
  public static let why = """
    Blanks at the ends of a text and doubled blanks between words come from copying. They \
    make two texts of one.
    """
  /// What to do.
  public static let remedy = """
    Take them out; plait check --fix does it.
    """

  /// Looks at titles, names, statements, outcomes and what goes with them.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var places: [TextPlace] = []
    var copy = program
    copy.changeTexts { place, text in
      if text != text.withoutStrayBlanks { places.append(place) }
    }
    guard let first = places.first else { return [] }
    let others = places.count == 1 ? "" : ", and \(places.count - 1) more"
    return [
      Violation(
        .program,
        "Blanks are doubled or stand at the ends of a text: \(first.name)\(others)."
      ).mended(by: places.map { .blanks(at: $0) })
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("Two blanks after a sentence are a habit of typing.") {
        $0.summary = "Learners care for residents.  They chart what they did."
      },
      .flagged(
        "Two blanks between words, and one at the end.",
        ["Blanks are doubled or stand at the ends of a text: the title of the program, and 1 more."]
      ) {
        $0.title = "Nursing  Assistant"
        $0.pathway.credentials[0].name = "Certified nursing assistant "
      },
    ]
  }
}
