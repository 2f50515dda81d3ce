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
    Reviewers lay the syllabus, the form and the program side by side. Of two texts they do \
    not know which will be taught.
    """
  /// What to do.
  public static let remedy = """
    Make the document from the program again, or take its wording into the program.
    """

  /// Compares title, hours, dates, credentials and objectives of each document with the program.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    context.documents.flatMap { document in
      facts(program, document) + credentials(program, document) + objectives(program, document)
    }
  }

  private static func facts(_ program: Program, _ document: ComparedDocument) -> [Violation] {
    var violations: [Violation] = []
    let other = document.program
    let titles = (PlainName(other.title), PlainName(program.title))
    if !other.title.isEmpty, !program.title.isEmpty, !titles.0.holds(titles.1),
      !titles.1.holds(titles.0)
    {
      violations.append(
        Violation(
          .program,
          """
          In \(document.name) the title is “\(other.title)”, and here it is “\(program.title)”.
          """))
    }
    func look(_ what: String, _ place: Place, _ theirs: String?, _ ours: String?) {
      guard let theirs, let ours, theirs != ours else { return }
      violations.append(
        Violation(
          place, "In \(document.name) the \(what) are \(theirs), and here they are \(ours)."))
    }
    look(
      "hours of the program", .program, other.hours.whole?.description,
      program.hours.whole?.description)
    look("dates of the program", .program, words(other.dates), words(program.dates))
    let places = Strand.allCases.map {
      ($0, Place.part($0.componentID, "the \($0.title) component"))
    }
    for (strand, place) in places {
      look(
        "hours of \(strand.title)", place, other.components[strand]?.hours.whole?.description,
        program.components[strand]?.hours.whole?.description)
    }
    for (strand, place) in places {
      look(
        "dates of \(strand.title)", place, words(other.components[strand]?.dates),
        words(program.components[strand]?.dates))
    }
    return violations
  }

  private static func words(_ dates: Dates?) -> String? {
    dates?.days.map { "\($0.lowerBound) to \($0.upperBound)" }
  }

  /// A document may name fewer credentials than the program, and no others.
  private static func credentials(
    _ program: Program, _ document: ComparedDocument
  ) -> [Violation] {
    let own = program.pathway.credentials.map(\.name)
    guard !own.isEmpty else { return [] }
    var known = NamesAlike()
    for name in own { _ = known.earlier(than: name) }
    return document.program.pathway.credentials.compactMap { credential in
      guard !credential.name.isEmpty, !own.contains(credential.name),
        known.earlier(than: credential.name) == nil
      else { return nil }
      return Violation(
        .part("pathway", "the career pathway"),
        """
        In \(document.name) there is the credential “\(credential.name)”, and here there is only \
        \(own.map { "“\($0)”" }.listed).
        """)
    }
  }

  private static func objectives(
    _ program: Program, _ document: ComparedDocument
  ) -> [Violation] {
    ObjectivePairs(document.program, with: program).pairs.map { pair in
      let ours = program.objectives[pair.own]
      let theirs = document.program.objectives[pair.other]
      let name = program.name(ofObjective: pair.own)
      return Violation(
        .part(ours.id, name),
        """
        In \(document.name) \(name) is “\(theirs.statement ?? "")”, and here it is \
        “\(ours.statement ?? "")”.
        """)
    }
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
          "In syllabus.docx the title is “Nurse Aide”, and here it is “Nursing Assistant with Reading and Math”.",
          "In syllabus.docx the hours of workforce training are 100, and here they are 120.",
          """
          In syllabus.docx the dates of adult education are 2026-01-12 to 2026-04-30, and here they \
          are 2027-01-11 to 2027-04-30.
          """,
          """
          In syllabus.docx there is the credential “Home health aide”, and here there is only \
          “Certified nursing assistant”.
          """,
          """
          In syllabus.docx SSLO 1 is “Measure vital signs.”, and here it is “Measure and chart vital \
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
    ]
  }
}
