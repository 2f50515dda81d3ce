extension SourceRole {
  // MARK: What forms ask for

  static let startDate = SourceRole(rawValue: "start date")
  static let endDate = SourceRole(rawValue: "end date")
  static let hoursPerWeek = SourceRole(rawValue: "hours per week")
  static let weeks = SourceRole(rawValue: "weeks")
  static let meetings = SourceRole(rawValue: "meetings")
  static let teamTeaching = SourceRole(rawValue: "team teaching")
  static let teamTeachingModel = SourceRole(rawValue: "team teaching model")
  static let model = SourceRole(rawValue: "model")
  static let activities = SourceRole(rawValue: "adult education activities")
  static let trainingService = SourceRole(rawValue: "training service")
  static let expectedGains = SourceRole(rawValue: "expected gains")
  static let assurance = SourceRole(rawValue: "assurance")
  static let approvingBody = SourceRole(rawValue: "approving body")
  static let action = SourceRole(rawValue: "action")

  // MARK: Words by which lines are told apart

  /// What is taught in adult education.
  static let subjectOfAdultEducation = SourceRole(rawValue: "subject of adult education")
  /// What is taught in workforce preparation.
  static let subjectOfPreparation = SourceRole(rawValue: "subject of workforce preparation")
  /// Words that say nothing of a strand.
  static let neutral = SourceRole(rawValue: "neutral words")
  /// Words that a label may have between its own: `the`, `your`, `eligible`.
  static let filler = SourceRole(rawValue: "words between words")
  /// Words that name the capacity in which somebody signs.
  static let capacity = SourceRole(rawValue: "capacities")
  /// Words of the names of schools and agencies.
  static let organization = SourceRole(rawValue: "organizations")
  /// Words of the names of those that give programs.
  static let schools = SourceRole(rawValue: "schools")
  /// Names of forms, which are no titles of programs.
  static let formName = SourceRole(rawValue: "form names")
  /// Words that a description of a program has.
  static let described = SourceRole(rawValue: "words of summaries")
  /// Names of ways in which two people teach together.
  static let waysToTeach = SourceRole(rawValue: "ways of team teaching")
  /// Words that tell of a document and not of a program: `page`, `row`, `written by`.
  static let ofDocuments = SourceRole(rawValue: "words of documents")
  /// Words by which a form speaks to those who fill it in.
  static let instruction = SourceRole(rawValue: "words of instructions")

  /// All of these, and the marks and answers of forms: they tell what a line is, and no column or
  /// heading stands for one.
  package static let clues: Set<SourceRole> = [
    .subjectOfAdultEducation, .subjectOfPreparation, .neutral, .filler, .capacity, .organization,
    .schools, .formName, .described, .waysToTeach, .ofDocuments, .instruction, .signature,
    .verdict, .meetsCriteria, .needsRevision, .yes, .no,
  ]
}
