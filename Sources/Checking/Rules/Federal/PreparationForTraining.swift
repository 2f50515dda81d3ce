public import Curriculum

/// What is called training is a course that only prepares for it.
public enum PreparationForTraining: Rule {
  /// The stable code.
  public static let code: RuleCode = "IET-113"
  /// The offence.
  public static let offence = "preparation called training"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.stateRule
  /// What speaks for it.
  public static let citation: String? = """
    practice of states, not the federal words: 34 CFR 463.36(c) asks for training for an \
    occupation, and the list of courses is the profile's
    """
  /// Why it matters.
  public static let why = """
    Some courses are useful at work and train for no occupation: computer basics, first aid, \
    job search. California counts them as workforce preparation, and other offices ask about \
    them.
    """
  /// What to do.
  public static let remedy = """
    Name the training for the occupation, and move this course to workforce preparation. A \
    profile may change the list of such courses.
    """

  /// Compares the courses of workforce training with the profile's list.
  ///
  /// A course of preparation beside real training is told as a note: it may belong to the other
  /// strand. Where all of the training is on the list, there is no training.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let list = context.profile.preparationCourses.map { courseWords($0) }.filter { !$0.isEmpty }
    guard !list.isEmpty else { return [] }
    let source = context.profile.sources[.preparationCourses] ?? ProfileSource()
    let component = program.components.workforceTraining
    let courses = program.courses.filter { $0.strand == .workforceTraining }
    if courses.isEmpty {
      guard let title = component?.title ?? component?.content, list.contains(courseWords(title))
      else { return [] }
      let strand = Strand.workforceTraining
      return [
        Violation(
          .part(strand.componentID, "the \(strand.title) component"),
          "“\(title)” prepares for work and trains for no occupation."
        ).asked(by: source, of: context.profile)
      ]
    }
    let preparing = courses.filter { list.contains(courseWords($0.title)) }
    return preparing.map { course in
      Violation(
        .part(course.id, "the course “\(course.title.shortened)”"),
        "“\(course.title)” prepares for work and trains for no occupation.",
        severity: preparing.count < courses.count ? .note : nil
      ).asked(by: source, of: context.profile)
    }
  }

  /// The words by which a course is known, whatever their order: `Intro to CPR & First Aid` is
  /// `First Aid and CPR`.
  private static func courseWords(_ name: String) -> Set<Substring> {
    Set(name.lowercased().split { !($0.isLetter || $0.isNumber) }).subtracting(smallWords)
  }

  private static let smallWords: Set<Substring> = [
    "intro", "introduction", "to", "the", "and", "in", "of", "a", "an", "hour", "hours", "course",
    "class", "training", "certification", "card", "general", "industry", "construction", "i", "1",
  ]

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The training is a course for the occupation.") { program in
        var course = Course(id: "course1")
        course.title = "Nurse Aide"
        course.strand = .workforceTraining
        program.courses = [course]
      },
      .flagged(
        "The only training is a course in computers.",
        ["“Computer Basics” prepares for work and trains for no occupation."]
      ) { program in
        var course = Course(id: "course1")
        course.title = "Computer Basics"
        course.strand = .workforceTraining
        program.courses = [course]
      }.under { $0.preparationCourses = ["computer basics", "OSHA-10"] },
      .flagged(
        "The names are in another order.",
        ["“Intro to CPR/First Aid” prepares for work and trains for no occupation."]
      ) { program in
        var course = Course(id: "course1")
        course.title = "Intro to CPR/First Aid"
        course.strand = .workforceTraining
        program.courses = [course]
      }.under { $0.preparationCourses = ["First Aid and CPR"] },
      .flagged(
        "The training itself is a safety card.",
        ["“OSHA 10” prepares for work and trains for no occupation."]
      ) { $0.components.workforceTraining?.content = "OSHA 10" }
      .under { $0.preparationCourses = ["computer basics", "OSHA-10"] },
    ]
  }
}
