/// Which of the suggestions a person takes.
public enum SuggestionChoice: Sendable, Hashable {
  /// The first one of every outcome.
  case best
  /// One by its number in the list: outcome and suggestion, both counted from 1.
  case one(outcome: Int, suggestion: Int)

  /// Reads `best` or `3.1`.
  public init?(_ text: String) {
    if text.lowercased() == "best" {
      self = .best
      return
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let outcome = parts[0], let suggestion = parts[1], outcome > 0,
      suggestion > 0
    else { return nil }
    self = .one(outcome: outcome, suggestion: suggestion)
  }
}
