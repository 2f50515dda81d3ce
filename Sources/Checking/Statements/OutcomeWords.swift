import Curriculum

/// An outcome with its words, looked at once for all rules.
struct OutcomeWords: Sendable {
  /// The place of its objective, from 0.
  let objective: Int
  let strand: Strand
  /// Its place within its strand, from 0.
  let number: Int
  let outcome: Outcome
  /// All of its words.
  let all: [WrittenWord]
  /// Its words without those in parentheses and without codes.
  let words: [WrittenWord]
  /// Its words behind "learners will", in small letters.
  let own: [String]

  init(_ outcome: Outcome, _ number: Int, in strand: Strand, at objective: Int) {
    self.outcome = outcome
    self.number = number
    self.strand = strand
    self.objective = objective
    all = WordReader.words(of: outcome.text)
    words = all.filter { !$0.isAside && !$0.hasDigit }
    own = words[Stem.length(words)...].map(\.text)
  }

  /// Where a rule finds it.
  func place(in program: Program) -> Place {
    .part(
      outcome.id, program.name(ofOutcome: number, in: strand, ofObjective: objective))
  }
}
