public import Curriculum

/// A syllabus or form says something else than the program.
public enum DocumentDiffers: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-409"
  /// The offence.
  public static let offence = "document that differs"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: a packet whose documents contradict each other comes \
    back
    """
  /// Why it matters.
  public static let why = """
    What is compared: the title; hours, hours a week and dates, of the program and of each strand; \
    credentials, instructors and providers; objectives, their outcomes and assessments. A document \
    may say less than the program, and nothing else. Reviewers lay the syllabus, the form and the \
    program side by side. Of two texts they do \
    not know which will be taught.
    """
  /// What to do.
  public static let remedy = """
    Make the document from the program again, or take its wording into the program.
    """

  /// Compares the title; the hours, hours a week and dates of the program and of each strand; the
  /// credentials, instructors and providers; the objectives, their outcomes and the assessments.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.documents.flatMap { DocumentComparison(program, $0).violations }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let syllabus:
      @Sendable (@escaping @Sendable (inout Program) -> Void) -> (
        @Sendable (inout RuleContext) -> Void
      ) = { change in
        { context in
          var other = ExampleProgram.complete
          change(&other)
          context.documents = [ComparedDocument(name: "syllabus.docx", program: other)]
        }
      }
    return [
      .accepted("The syllabus says what the program says.").knowing(
        syllabus { $0.title = "NURSING ASSISTANT with Reading and Math: Syllabus" }),
      .flagged(
        "The syllabus is of last year.",
        [
          "In syllabus.docx the title is “Nurse Aide”, and in the program it is “Nursing Assistant with Reading and Math”.",
          "In syllabus.docx the hours of workforce training are 100, and in the program they are 120.",
          """
          In syllabus.docx the dates of adult education are 2026-01-12 to 2026-04-30, and in the program they \
          are 2027-01-11 to 2027-04-30.
          """,
          """
          In syllabus.docx there is the credential “Home health aide”, and in the program there is only \
          “Certified nursing assistant”.
          """,
          """
          In syllabus.docx SSLO 1 is “Measure vital signs.”, and in the program it is “Measure and chart vital \
          signs, and report a value out of range.”.
          """,
        ]
      ) { _ in }.knowing(
        syllabus { other in
          other.title = "Nurse Aide"
          other.components.workforceTraining?.hours.total = Amount(100)
          other.components.adultEducation?.dates = Dates(
            starts: CalendarDay("2026-01-12"), ends: CalendarDay("2026-04-30"))
          other.pathway.credentials[0].name = "Home health aide"
          other.objectives[0].statement = "Measure vital signs."
        }),
      .flagged(
        "The syllabus was changed by hand.",
        [
          """
          In syllabus.docx there is the instructor “Kim Doe”, and in the program there is only “Ana Lee” \
          and “Tom Reed”.
          """,
          """
          In syllabus.docx SSLO 1, workforce training outcome 1 is “Measures pulse and blood \
          pressure.”, and in the program it is “Measures pulse, breathing and blood pressure.”.
          """,
          """
          In syllabus.docx there is the assessment “Written test of ten questions”, and in the program there \
          is none like it.
          """,
        ]
      ) { _ in }.knowing(
        syllabus { other in
          other.instructors[0].name = "Kim Doe"
          other.objectives[0].outcomes.workforceTraining[0].text =
            "Measures pulse and blood pressure."
          other.objectives[0].assessments[0].text = "Written test of ten questions"
        }),
    ]
  }
}
