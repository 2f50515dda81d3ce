import Curriculum

/// What an objective is recognized by: its label, and the words of its statement and outcomes.
struct ObjectiveLikeness {
  private let label: ComparableText?
  private let statement: WordBag
  private let whole: WordBag

  init(of objective: Objective) {
    label = objective.label.map(ComparableText.init)
    let outcomes = Strand.allCases.flatMap { objective.outcomes[$0].map(\.text) }
    statement = WordBag([objective.statement ?? ""])
    whole = WordBag([objective.statement ?? ""] + outcomes)
  }

  /// How much two objectives are alike, from 0 to 1: a quarter of it is the label.
  ///
  /// The same statement makes the same objective, even when all outcomes are lost.
  func likeness(to other: ObjectiveLikeness) -> Double {
    if whole.isEmpty, other.whole.isEmpty { return label == other.label ? 1 : 0 }
    let words = max(
      whole.likeness(to: other.whole), statement.likeness(to: other.statement))
    guard label != nil || other.label != nil else { return words }
    return 0.75 * words + (label == other.label ? 0.25 : 0)
  }

  /// Less than this is another objective: a label alone is not enough.
  static let least = 0.35
}
