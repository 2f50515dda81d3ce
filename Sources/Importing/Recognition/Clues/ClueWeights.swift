package import Curriculum

/// How much each kind of clues weighs, as a profile says.
package struct ClueWeights: Sendable {
  private let weights: [Clue.Kind: Double]

  /// Takes the weights of a profile; a kind that it does not name counts for nothing.
  package init(_ profile: Profile) {
    var weights: [Clue.Kind: Double] = [:]
    for (name, weight) in profile.weights {
      if let kind = Clue.Kind(rawValue: name) { weights[kind] = weight }
    }
    self.weights = weights
  }

  /// The names of all kinds of clues, in alphabetical order.
  package static let names: [String] = Clue.Kind.allCases.map(\.rawValue).sorted()

  /// The names in a profile that are no kind of clues, in alphabetical order.
  package static func unknown(in profile: Profile) -> [String] {
    profile.weights.keys.filter { Clue.Kind(rawValue: $0) == nil }.sorted()
  }

  /// The weights of some clues, added up; not below 0 and not above 1.
  func score(_ clues: [Clue]) -> Double {
    let sum = clues.reduce(0) { $0 + $1.strength * (weights[$1.kind] ?? 0) }
    return min(1, max(0, sum))
  }
}
