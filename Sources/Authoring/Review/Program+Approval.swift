import Curriculum

extension Program {
  /// Whose approval the program still needs, by the steps of a profile; nil where it needs none.
  ///
  /// Where an agency has several steps, the last of them decides: those before it only send on. An
  /// approval without a name could be that of any step, and counts for none.
  func approverToCome(by profile: Profile) -> String? {
    let steps = profile.reviewSteps
    guard steps.count > 1, let last = steps.last?.reviewer else { return nil }
    let decided = reviews.last { $0.decision != nil && $0.isOf(step: last) }
    return decided?.decision == .approved ? nil : last
  }
}

extension ReviewRound {
  /// Whether a round is that of a step, which people may name in fewer words, such as `MDE` for
  /// `Minnesota Department of Education (MDE)`.
  func isOf(step: String) -> Bool {
    let words = Self.words(step)
    let named = reviewer.map(Self.words) ?? []
    return !named.isEmpty && named.allSatisfy(words.contains)
  }

  private static func words(_ name: String) -> [Substring] {
    name.lowercased().split { !($0.isLetter || $0.isNumber) }.filter { $0 != "the" }
  }
}
