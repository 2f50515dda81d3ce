import Curriculum

/// The statement of an objective, looked at once for all rules.
struct Statement: Sendable {
  /// The place of the objective, from 0.
  let objective: Int
  let id: PartID
  let text: String
  let words: [WrittenWord]
  /// How many words stand before what the learner does.
  let stem: Int
  /// Whether it is judged as English.
  let isEnglish: Bool
  /// The first thing to say about it.
  let fault: StatementFault?

  init(_ text: String, of id: PartID, at objective: Int, isEnglish: Bool, learners: Set<String>) {
    self.objective = objective
    self.id = id
    self.text = text
    self.isEnglish = isEnglish
    words = WordReader.words(of: text)
    stem = isEnglish ? Stem.length(words) : 0
    if let placeholder = Placeholder.first(in: text) {
      fault = .unfinished(placeholder)
    } else if Self.isCode(words) {
      fault = .codeAlone
    } else if isEnglish {
      let own = Array(words[stem...].filter { !$0.isAside && !$0.hasDigit }.map(\.text))
      fault =
        TeachingWords.complaint(words, own, learners: learners).map { .teaching($0) }
        ?? ActivityWords.complaint(own).map { .activity($0) }
        ?? FirstVerb.complaint(own, hasStem: stem > 0).map { .unmeasurable($0) }
    } else {
      fault = nil
    }
  }

  /// What the learner does, without what stands in parentheses.
  var deed: some Collection<WrittenWord> { words[stem...].lazy.filter { !$0.isAside } }

  /// Where a rule finds it.
  func place(in program: Program) -> Place {
    .part(id, program.name(ofObjective: objective))
  }

  private static func isCode(_ words: [WrittenWord]) -> Bool {
    words.contains { $0.hasDigit }
      && words.allSatisfy { $0.hasDigit || $0.isCapitals && $0.text.utf8.count < 5 }
  }
}
