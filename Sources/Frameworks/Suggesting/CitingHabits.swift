public import Curriculum

/// How a program cites frameworks so far: at which levels, and how deep in the tree.
public struct CitingHabits: Sendable, Hashable {
  /// The levels of the items that are cited more than once.
  public var levels: Set<String>
  /// For each framework the one depth that all cited items have; none where they differ.
  public var depths: [String: Int]

  /// A level that the program works at counts for as much more as one rare word in ten.
  static let levelBonus = 1.1

  /// Learns from the items that a program cites.
  public init(_ cited: [ItemReference], in library: FrameworkLibrary) {
    var counts: [String: Int] = [:]
    var depths: [String: Set<Int>] = [:]
    for reference in cited {
      for found in library.resolve(reference).items {
        for level in found.item.level { counts[level, default: 0] += 1 }
        depths[found.framework, default: []].insert(found.item.depth)
      }
    }
    levels = Set(counts.filter { $0.value > 1 }.keys)
    self.depths = depths.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
