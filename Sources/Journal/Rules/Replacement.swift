import Curriculum
import ProgramFile

/// The changes that turn the cells of a program into those of another state of it: a file that
/// comes in, or an earlier state that is restored.
struct Replacement {
  let changes: [CellChange]

  /// Parts that the other state does not have are deleted and keep what they said; parts that stay
  /// in their order keep their place in it.
  init(of cells: [CellAddress: Cell], by target: ProgramCells) {
    var wanted = target.values.mapValues { Optional($0) }
    for (address, order) in Self.orders(of: target, keeping: cells) {
      wanted[address] = .text(order.digits)
    }
    let parts = Set(target.values.keys.map(\.part))
    for (address, cell) in cells where wanted[address] == nil {
      if parts.contains(address.part) || address.part == nil {
        if cell.value != nil { wanted[address] = .some(nil) }
      } else if address.field == CellAddress.place {
        wanted[CellAddress(part: address.part, field: CellAddress.deleted)] = .text("yes")
      }
    }
    changes = wanted.keys.sorted().compactMap { address in
      let cell = cells[address]
      let value = wanted[address] ?? nil
      guard !FileValue.same(cell?.value, value) else { return nil }
      return CellChange(
        address: address, version: (cell?.version ?? 0) + 1, was: cell?.value, value: value)
    }
  }

  /// An order for each part: the one that it has, as long as those before it come before it.
  private static func orders(
    of target: ProgramCells, keeping cells: [CellAddress: Cell]
  ) -> [CellAddress: OrderKey] {
    var siblings: [FileValue: [(key: OrderKey, part: PartID)]] = [:]
    for (address, value) in target.values where address.field == CellAddress.order {
      let place = CellAddress(part: address.part, field: CellAddress.place)
      if let part = address.part, let list = target.values[place],
        let key = value.scalar.flatMap({ OrderKey($0) })
      {
        siblings[list, default: []].append((key, part))
      }
    }
    var orders: [CellAddress: OrderKey] = [:]
    for (list, parts) in siblings {
      let sorted = parts.sorted { $0.key < $1.key }
      let kept = sorted.map { _, part -> OrderKey? in
        let place = cells[CellAddress(part: part, field: CellAddress.place)]?.value
        guard FileValue.same(place, list) else { return nil }
        let order = cells[CellAddress(part: part, field: CellAddress.order)]?.value
        return order?.scalar.flatMap { OrderKey($0) }
      }
      let rising = Self.rising(kept)
      var last: OrderKey?
      for (index, sibling) in sorted.enumerated() {
        let address = CellAddress(part: sibling.part, field: CellAddress.order)
        if let key = rising[index] {
          last = key
        } else {
          last = OrderKey.between(last, rising[(index + 1)...].lazy.compactMap { $0 }.first)
        }
        orders[address] = last
      }
    }
    return orders
  }

  /// The most keys that can stay so that they rise from the first to the last (patience sorting).
  private static func rising(_ keys: [OrderKey?]) -> [OrderKey?] {
    var ends: [Int] = []
    var before: [Int?] = Array(repeating: nil, count: keys.count)
    for (index, key) in keys.enumerated() {
      guard let key else { continue }
      let place = ends.firstIndex { end in keys[end].map { $0 >= key } ?? true } ?? ends.count
      before[index] = place > 0 ? ends[place - 1] : nil
      if place < ends.count { ends[place] = index } else { ends.append(index) }
    }
    var kept: [OrderKey?] = Array(repeating: nil, count: keys.count)
    var next = ends.last
    while let index = next {
      kept[index] = keys[index]
      next = before[index]
    }
    return kept
  }
}
