/// What something in a document may stand for, with the clues for it.
struct Reading<Meaning: Sendable & Hashable>: Sendable, Hashable {
  /// What it may stand for.
  var meaning: Meaning
  /// What speaks for it.
  var clues: [Clue]
  /// The weighed sum, from 0 to 1.
  var score: Double

  init(_ meaning: Meaning, _ clues: [Clue], by weights: ClueWeights) {
    self.meaning = meaning
    self.clues = clues
    score = weights.score(clues)
  }
}
