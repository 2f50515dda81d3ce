/// How an item stands in one state of a program.
public struct ItemStanding: Hashable, Sendable, Comparable {
  /// Whether an objective addresses it, at most in part or in full.
  public var reach: Reach
  /// How many objectives address it.
  public var objectives: Int
  /// The levels at which they address it.
  public var levels: CrosswalkLevels = []

  /// An item that nothing addresses.
  public static let open = ItemStanding(reach: .none, objectives: 0)

  /// The most that any objective says of an item.
  public enum Reach: Int, Hashable, Sendable, Comparable {
    /// Nothing addresses it.
    case none
    /// Some of it is addressed.
    case partial
    /// An objective addresses it, and not for a part alone.
    case full

    /// Orders by how far an item is addressed.
    public static func < (left: Reach, right: Reach) -> Bool { left.rawValue < right.rawValue }
  }

  /// Orders by reach, then by how many objectives there are, then by how far learning goes.
  public static func < (left: ItemStanding, right: ItemStanding) -> Bool {
    (left.reach.rawValue, left.objectives, left.levels.rawValue)
      < (right.reach.rawValue, right.objectives, right.levels.rawValue)
  }

  /// How the item is met in a coverage.
  init(_ item: ItemCoverage) {
    self.init(
      reach: item.rows.isEmpty ? .none : item.full > 0 ? .full : .partial,
      objectives: item.rows.count, levels: item.levels)
  }

  init(reach: Reach, objectives: Int, levels: CrosswalkLevels = []) {
    self.reach = reach
    self.objectives = objectives
    self.levels = levels
  }

  /// How it is said: `2 objectives`, `1 objective, partly`, `no objective`.
  var words: String {
    let letters = levels.isEmpty ? "" : " (\(levels.letters))"
    return switch reach {
    case .none: "no objective"
    case .partial: Phrase.count(objectives, "objective") + ", partly" + letters
    case .full: Phrase.count(objectives, "objective") + letters
    }
  }
}
