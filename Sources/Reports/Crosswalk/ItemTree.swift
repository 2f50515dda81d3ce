import Frameworks

/// The part of a framework's tree that a crosswalk shows: what was chosen, down to some depth.
struct ItemTree {
  /// The items that can be columns, in tree order.
  let kept: [Int]
  /// For which kept item each item counts; nil for items that were not chosen.
  let target: [Int?]
  /// Whether no kept item stands below a kept item.
  let isLeaf: [Bool]
  /// Whether no item at all stands below an item.
  let isLowest: [Bool]
  /// How many of the lowest items count for a kept item above them.
  let below: [Int]
  private let items: [FrameworkItem]

  init(_ framework: Framework, depth: Int?, chosen: Set<Int>?) {
    let items = framework.items
    let most = depth.map { max(0, $0 - 1) } ?? Int.max
    var target = [Int?](repeating: nil, count: items.count)
    var isLeaf = [Bool](repeating: true, count: items.count)
    var isLowest = [Bool](repeating: true, count: items.count)
    for (offset, item) in items.enumerated() {
      if let parent = item.parent, parent < offset { isLowest[parent] = false }
      guard chosen?.contains(offset) ?? true else { continue }
      let above = item.parent.flatMap { $0 < offset ? target[$0] : nil }
      if item.depth > most, let above {
        target[offset] = above
      } else {
        target[offset] = offset
        if let above { isLeaf[above] = false }
      }
    }
    var below = [Int](repeating: 0, count: items.count)
    for (offset, target) in target.enumerated() where isLowest[offset] && target != offset {
      if let target { below[target] += 1 }
    }
    kept = items.indices.filter { target[$0] == $0 }
    self.items = items
    self.target = target
    self.isLeaf = isLeaf
    self.isLowest = isLowest
    self.below = below
  }

  /// How many kept items have none below them.
  var leafCount: Int { kept.count { isLeaf[$0] } }

  /// The items that the program could cite, as it cites others, and does not.
  ///
  /// A program that cites the nine skills has a gap in each other skill; one that cites what
  /// stands below them has a gap in each leaf. A heading that is cited is met with all below it,
  /// and one that is not cited is met through its items, so it is no gap.
  func gaps(met: [Bool]) -> Set<Int> {
    let used = kept.filter { met[$0] }
    let grain = used.map { items[$0].depth }.max()
    if let grain, used.allSatisfy({ !isLeaf[$0] }) {
      return Set(
        kept.filter { items[$0].depth == grain || (isLeaf[$0] && items[$0].depth < grain) })
    }
    var isMet = met
    for offset in kept {
      if let parent = items[offset].parent, isMet[parent] { isMet[offset] = true }
    }
    return Set(kept.filter { isLeaf[$0] && !isMet[$0] })
  }
}
