/// For one place of a document: what it was taken for, why, and what it was nearly taken for.
package struct Explanation: Sendable, Hashable, CustomStringConvertible {
  /// The document, where there are several.
  var document: String?
  /// What is explained.
  package var subject: ExplainedPlace
  /// What it was taken for; nil when for nothing.
  package var meaning: String?
  /// How sure that is, from 0 to 1.
  package var score: Double
  /// What speaks for it.
  package var clues: [Clue]
  /// What it would have been taken for otherwise.
  package var runnerUp: RunnerUp?

  /// The reading that came second.
  package struct RunnerUp: Sendable, Hashable {
    package var meaning: String
    package var score: Double

    package init(meaning: String, score: Double) {
      self.meaning = meaning
      self.score = score
    }
  }

  package init(
    _ subject: ExplainedPlace, meaning: String?, score: Double, clues: [Clue] = [],
    runnerUp: RunnerUp? = nil
  ) {
    self.subject = subject
    self.meaning = meaning
    self.score = score
    self.clues = clues
    self.runnerUp = runnerUp
  }

  /// Where: `table 2, column 3 (“Adult Ed”)`.
  package var place: String { document.map { "\($0), \(subject)" } ?? "\(subject)" }

  /// A line for a person, and one each for the reasons and for the runner-up.
  package var description: String {
    var line = "\(place): \(meaning ?? "nothing that Plait knows")"
    if meaning != nil { line += " (\(Self.percent(score)) sure)" }
    if !reasons.isEmpty { line += "\n    because: \(reasons.joined(separator: "; "))" }
    if let runnerUp {
      line += "\n    otherwise: \(runnerUp.meaning) (\(Self.percent(runnerUp.score)))"
    }
    return line
  }

  /// What speaks for the meaning, in words.
  package var reasons: [String] {
    var reasons: [String] = []
    for clue in clues where clue.strength > 0 && !reasons.contains(clue.detail) {
      reasons.append(clue.detail)
    }
    return reasons
  }

  /// A share as a person reads it.
  static func percent(_ score: Double) -> String {
    "\(Int((min(1, max(0, score)) * 100).rounded())) %"
  }
}
