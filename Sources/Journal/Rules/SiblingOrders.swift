import ProgramFile

/// The orders that are taken in the lists which an operation adds to or moves in.
///
/// Two people who add at the same place send the same order; the later one is put right behind.
struct SiblingOrders {
  private var taken: [CellPlace: Set<OrderKey>] = [:]
  /// What was given last to those who asked for an order that was taken.
  private var given: [CellPlace: [OrderKey: OrderKey]] = [:]

  /// Whether the orders of a list are known.
  func knows(_ place: CellPlace) -> Bool { taken[place] != nil }

  /// Says which orders a list has.
  mutating func note(_ orders: [OrderKey], in place: CellPlace) { taken[place] = Set(orders) }

  /// How many stand in a list.
  func count(in place: CellPlace) -> Int { taken[place]?.count ?? 0 }

  /// The order that was asked for, or the next one that nobody has; it is taken from then on.
  mutating func take(_ asked: OrderKey, in place: CellPlace) -> OrderKey {
    var key = asked
    let others = taken[place] ?? []
    if others.contains(asked) {
      let last = given[place]?[asked] ?? asked
      key = OrderKey.between(last, others.filter { $0 > last }.min()) ?? asked
      given[place, default: [:]][asked] = key
    }
    taken[place, default: []].insert(key)
    return key
  }
}
