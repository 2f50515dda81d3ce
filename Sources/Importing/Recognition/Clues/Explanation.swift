/// For one place of a document: what it was taken for, why, and what it was nearly taken for.
package struct Explanation: Sendable, Hashable, CustomStringConvertible {
  /// Where: `table 2, column 3 (“Adult Ed”)`.
  package var place: String
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
  }

  /// What a place may be of a set of objectives, where it was taken for something else or nothing.
  package var likelySet: (place: String, meaning: String, score: Double)? {
    guard let runnerUp, runnerUp.meaning.contains("objective"), runnerUp.score > 0 else { return nil }
    return (place, runnerUp.meaning, runnerUp.score)
  }

  /// Two lines for a person.
  package var description: String {
    let because = clues.filter { $0.strength > 0 }.map(\.detail).joined(separator: "; ")
    var line = "\(place): \(meaning ?? "nothing that Plait knows")"
    if meaning != nil { line += " (\(Self.percent(score)) sure)" }
    if !because.isEmpty { line += "\n    because: \(because)" }
    if let runnerUp {
      line += "\n    otherwise: \(runnerUp.meaning) (\(Self.percent(runnerUp.score)))"
    }
    return line
  }

  /// A share as a person reads it.
  package static func percent(_ score: Double) -> String { "\(Int((min(1, max(0, score)) * 100).rounded())) %" }
}
