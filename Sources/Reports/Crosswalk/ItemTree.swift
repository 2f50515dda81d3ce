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

  /// For each item whether it, or an item that counts for it, has some property.
  func kept(of isSlot: [Bool], from first: Int) -> [Bool] {
    var result = [Bool](repeating: false, count: items.count)
    for (offset, target) in target.enumerated() where isSlot[first + offset] {
      if let target { result[target] = true }
    }
    return result
  }

  /// For each item whether it has some property itself.
  func whole(of isSlot: [Bool], from first: Int) -> [Bool] {
    Array(isSlot[first..<(first + items.count)])
  }

  /// The items that are asked for.
  ///
  /// A program that cites the nine skills is asked for each of the nine; one that cites what stands
  /// below them, for each leaf. A leaf is met when it is cited, or when an item above it is cited
  /// in full: who takes up a part of a heading has not met all below it.
  func asked(cited: [Bool]) -> [Int] {
    let used = kept.filter { cited[$0] }
    guard let grain = used.map({ items[$0].depth }).max(), used.allSatisfy({ !isLeaf[$0] }) else {
      return kept.filter { isLeaf[$0] }
    }
    return kept.filter {
      items[$0].depth == grain || (isLeaf[$0] && items[$0].depth < grain)
    }
  }

  /// Those of some items that are cited, or that stand below one that is cited in full.
  func met(_ asked: [Int], cited: [Bool], inFull: [Bool]) -> Set<Int> {
    var isWhole = inFull
    for offset in kept {
      if let parent = items[offset].parent, isWhole[parent] { isWhole[offset] = true }
    }
    return Set(asked.filter { cited[$0] || isWhole[$0] })
  }
}
