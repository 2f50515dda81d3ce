import Curriculum

/// What a program says in its statements and outcomes, cut into words once for all rules.
struct Writing: Sendable {
  /// The statements that are there, in the order of the objectives.
  let statements: [Statement]
  /// The outcomes, in the order of the document.
  let outcomes: [OutcomeWords]
  /// Whether the program is written in English, which rules about words of English ask first.
  let isEnglish: Bool
  /// Whom the occupation serves by names of learners, who are then no readers of the objective.
  let served: Served

  init(of program: Program) {
    let language = program.language.lowercased()
    let isEnglish = language.isEmpty || language == "en" || language.hasPrefix("en-")
    let occupation = program.occupation
    let names = [program.title, occupation.title, occupation.cipTitle] + occupation.jobTitles
    let words = Set(names.flatMap { WordReader.words(of: $0 ?? "") }.map(\.text))
    let served = Served(
      learners: !words.isDisjoint(with: Self.work),
      participants: !words.isDisjoint(with: Self.service))
    var statements: [Statement] = []
    var outcomes: [OutcomeWords] = []
    for (index, objective) in program.objectives.enumerated() {
      if let text = objective.statement, text.contains(where: { !$0.isWhitespace }) {
        statements.append(
          Statement(
            text, of: objective.id, at: index, isEnglish: isEnglish, among: served))
      }
      for strand in Strand.allCases {
        for (number, outcome) in objective.outcomes[strand].enumerated() {
          outcomes.append(OutcomeWords(outcome, number, in: strand, at: index))
        }
      }
    }
    self.statements = statements
    self.outcomes = outcomes
    self.isEnglish = isEnglish
    self.served = served
  }

  /// Words in the names of occupations that serve participants.
  private static let service: Set<String> = [
    "activity", "case", "community", "counselor", "fitness", "outreach", "peer", "recovery",
    "recreation", "social", "wellness",
  ]

  /// Words in the names of occupations that are work with learners.
  private static let work: Set<String> = [
    "child", "childhood", "children", "coach", "coaches", "educator", "educators", "instructor",
    "instructors", "instructional", "paraeducator", "paraeducators",
    "paraprofessional", "preschool", "school", "teacher", "teachers", "teaching", "trainer",
    "trainers", "tutor", "tutors",
  ]
}
