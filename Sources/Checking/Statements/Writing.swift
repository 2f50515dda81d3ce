import Curriculum

/// What a program says in its statements and outcomes, cut into words once for all rules.
struct Writing: Sendable {
  /// The statements that are there, in the order of the objectives.
  let statements: [Statement]
  /// The outcomes, in the order of the document.
  let outcomes: [OutcomeWords]
  /// Whether the program is written in English, which rules about words of English ask first.
  let isEnglish: Bool
  /// The words for those who learn in the program; none where the occupation is work with learners.
  let learners: Set<String>

  init(of program: Program) {
    let language = program.language.lowercased()
    let isEnglish = language.isEmpty || language == "en" || language.hasPrefix("en-")
    let occupation = program.occupation
    let learners = TeachingWords.learners(
      where: [program.title, occupation.title, occupation.cipTitle] + occupation.jobTitles)
    var statements: [Statement] = []
    var outcomes: [OutcomeWords] = []
    for (index, objective) in program.objectives.enumerated() {
      if let text = objective.statement, text.contains(where: { !$0.isWhitespace }) {
        statements.append(
          Statement(
            text, of: objective.id, at: index, isEnglish: isEnglish, learners: learners))
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
    self.learners = learners
  }
}
