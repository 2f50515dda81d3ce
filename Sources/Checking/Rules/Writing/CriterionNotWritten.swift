public import Curriculum

/// An assessment speaks of criteria that are not written.
public enum CriterionNotWritten: Rule {
  /// The stable code.
  public static let code: RuleCode = "WRI-209"
  /// The offence.
  public static let offence = "criterion not written"
  /// How much it matters.
  public static let severity = Severity.note
  /// Whose rule it is.
  public static let kind = RuleKind.writingAdvice
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: an assessment says under what condition and how well, so that \
    two instructors judge alike
    """
  /// Why it matters.
  public static let why = """
    A rubric or checklist that is named and not shown cannot be reviewed, and learners cannot \
    know what good work is.
    """
  /// What to do.
  public static let remedy = """
    Write what must be true of good work under the assessment, or attach the rubric or checklist.
    """

  /// Looks for rubrics, checklists and accuracy without a criterion, a figure or an attachment.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    guard context.writing.isEnglish else { return [] }
    let attached = program.attachments.contains { attachment in
      [attachment.title, attachment.kind, attachment.file].contains { promisesCriteria($0 ?? "") }
    }
    guard !attached else { return [] }
    return program.objectives.enumerated().flatMap { index, objective in
      objective.assessments.enumerated().compactMap { number, assessment in
        guard assessment.criteria.isEmpty, let word = promise(in: assessment.text) else {
          return nil
        }
        let name = "\(program.name(ofObjective: index)), assessment \(number + 1)"
        return Violation(
          .part(assessment.id, name), "It speaks of “\(word)”, and no criterion is written.")
      }
    }
  }

  /// The word that promises a criterion, where no figure gives one.
  private static func promise(in text: String) -> String? {
    let words = WordReader.words(of: text)
    let hasFigure = words.indices.contains { index in
      words[index].hasDigit && !(index > 0 && times.contains(words[index - 1].text))
    }
    guard !hasFigure else { return nil }
    return words.first { promises.contains($0.text) }?.text
  }

  /// Whether an attachment may hold criteria: a rubric does, and the checklist of the packet does
  /// not.
  private static func promisesCriteria(_ text: String) -> Bool {
    let words = WordReader.words(of: text).map(\.text)
    return promise(in: text) != nil && !words.contains(where: ofPackets.contains)
  }

  /// Words before a number that says when, and not how well.
  private static let times: Set<String> = [
    "chapter", "day", "lesson", "module", "page", "unit", "week", "weeks",
  ]

  private static let ofPackets: Set<String> = [
    "approval", "iet", "packet", "requirement", "requirements",
  ]

  private static let promises: Set<String> = [
    "accuracy", "accurately", "checklist", "checklists", "criteria", "rubric", "rubrics",
    "satisfactorily", "satisfactory",
  ]

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The criterion is written under the assessment."),
      .accepted("A figure says how well.") {
        $0.objectives[0].assessments[0].text = "Ten readings with 90 % accuracy"
        $0.objectives[0].assessments[0].criteria = []
      },
      .flagged(
        "The rubric is nowhere.", ["It speaks of “rubric”, and no criterion is written."]
      ) {
        $0.objectives[0].assessments[0].text = "Role play with rubric"
        $0.objectives[0].assessments[0].criteria = []
      },
    ]
  }
}
