/// Which item of one version is which of the other.
struct ItemPairs {
  let oldItems: [FrameworkItem]
  let newItems: [FrameworkItem]
  /// By the position in the new version, the position in the old one.
  private(set) var old: [Int: Int] = [:]
  /// The positions in the old version that have no partner.
  private(set) var gone: [Int] = []

  init(_ oldItems: [FrameworkItem], _ newItems: [FrameworkItem]) {
    self.oldItems = oldItems
    self.newItems = newItems
    var taken: Set<Int> = []
    let identifiers = Dictionary(
      oldItems.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: min)
    for (index, item) in newItems.enumerated() {
      guard let partner = identifiers[item.id], taken.insert(partner).inserted else { continue }
      old[index] = partner
    }
    let oldCodes = Self.onlyOnes(oldItems)
    for (code, index) in Self.onlyOnes(newItems) where old[index] == nil {
      guard let partner = oldCodes[code], taken.insert(partner).inserted else { continue }
      old[index] = partner
    }
    gone = oldItems.indices.filter { !taken.contains($0) }
  }

  /// Whether two partners stand under partners, or both at the top.
  func sameParent(_ oldIndex: Int, _ newIndex: Int) -> Bool {
    guard let parent = newItems[newIndex].parent else { return oldItems[oldIndex].parent == nil }
    return old[parent] == oldItems[oldIndex].parent
  }

  private static func onlyOnes(_ items: [FrameworkItem]) -> [FrameworkCode: Int] {
    var positions: [FrameworkCode: Int?] = [:]
    for (index, item) in items.enumerated() where item.hasCode {
      positions.updateValue(positions[item.code] == nil ? index : nil, forKey: item.code)
    }
    return positions.compactMapValues { $0 }
  }
}
