public import Curriculum

/// What justifies that an item of one framework stands beside an item of another.
public enum FrameworkPath: Hashable, Sendable {
  /// Parts of one objective meet both items.
  case objective(program: String, name: String, first: [PathEnd], second: [PathEnd])
  /// Published links lead from one item to the other.
  case links([LinkStep])

  /// How far the path carries: a way is as strong as the weaker of its links.
  ///
  /// Where several parts of an objective meet one item, the best of them counts.
  public var strength: Alignment.Strength {
    let isFull =
      switch self {
      case .objective(_, _, let first, let second):
        [first, second].allSatisfy { $0.contains { $0.strength == .full } }
      case .links(let steps): steps.allSatisfy { $0.strength == .full }
      }
    return isFull ? .full : .partial
  }

  /// The path in words.
  public var words: String {
    switch self {
    case .objective(let program, let name, let first, let second):
      let ends = [first, second].map { $0.map(\.words).joined(separator: "; ") }
      let place = program.isEmpty ? name : "\(program): \(name)"
      return "\(place) (\(ends[0]) — \(ends[1]))"
    case .links(let steps):
      let words = steps.map { "\($0.words) \($0.target)" }.joined(separator: ", which is ")
      var publishers: [String] = []
      for step in steps where !publishers.contains(step.publisher) {
        publishers.append(step.publisher)
      }
      return "\(words) (published in \(Phrase.list(publishers)))"
    }
  }
}
