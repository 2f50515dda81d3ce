import Curriculum

/// Which items the alignments of a program cite, by the number of the item.
struct ItemUse {
  /// Whether any part cites it.
  private(set) var isCited: [Bool]
  /// Whether any part cites all of it.
  private(set) var isCitedInFull: [Bool]
  /// Whether a row that was asked for cites it.
  private(set) var isCounted: [Bool]
  /// Whether a row that was asked for cites all of it.
  private(set) var isCountedInFull: [Bool]

  init(_ sources: CrosswalkSources) {
    let none = Array(repeating: false, count: sources.index.count)
    isCited = none
    isCitedInFull = none
    isCounted = none
    isCountedInFull = none
    let countedLinks = sources.counted == 0 ? 0 : sources.ends[sources.counted - 1]
    for (number, slot) in sources.slots.enumerated() {
      let isFull = sources.links[number].strength == .full
      let isCounted = number < countedLinks
      if slot >= 0 {
        add(slot, isFull, isCounted)
      } else {
        for slot in sources.index.items(of: slot) { add(slot, isFull, isCounted) }
      }
    }
  }

  private mutating func add(_ slot: Int, _ isFull: Bool, _ isCounted: Bool) {
    isCited[slot] = true
    if isFull { isCitedInFull[slot] = true }
    guard isCounted else { return }
    self.isCounted[slot] = true
    if isFull { isCountedInFull[slot] = true }
  }
}
