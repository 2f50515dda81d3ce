import Curriculum

/// Readings of which an import was not sure.
enum UnsureReading {
  /// Below it a reading is told.
  private static let leastSure = 0.75
  /// A runner-up that comes as near is told.
  private static let leastAhead = 0.1
  /// How many are told; the others stand among the explanations.
  private static let most = 5

  /// A note for each of the least sure readings, in the order of the document.
  static func findings(of explanations: [Explanation]) -> [Finding] {
    let unsure = explanations.enumerated().filter { isUnsure($0.element) }
    let told = unsure.sorted { lead(of: $0.element) < lead(of: $1.element) }.prefix(most)
    return told.sorted { $0.offset < $1.offset }.compactMap { finding(of: $0.element) }
  }

  private static func isUnsure(_ explanation: Explanation) -> Bool {
    guard explanation.meaning != nil, explanation.mapping != nil else { return false }
    return explanation.score < leastSure || lead(of: explanation) < leastAhead
  }

  /// How far a reading is ahead of what else it could be, or of being nothing.
  private static func lead(of explanation: Explanation) -> Double {
    explanation.score - (explanation.runnerUp?.score ?? 0)
  }

  private static func finding(of explanation: Explanation) -> Finding? {
    guard let meaning = explanation.meaning, let mapping = explanation.mapping else { return nil }
    let because = explanation.clues.filter { $0.strength > 0 }.map(\.detail)
    var message = "I took \(explanation.called) for \(meaning)"
    if !because.isEmpty { message += ", because \(because.joined(separator: " and "))" }
    if let other = explanation.runnerUp { message += "; it could also be \(other.meaning)" }
    return Finding(
      code: "IMP-110", severity: .note, place: .document(explanation.place), message: message + ".",
      remedy: "If that is wrong, say what it is, for example: --map \"\(mapping)\".")
  }
}
