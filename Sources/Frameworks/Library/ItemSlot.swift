/// Where an item stands: the position of its framework, and its own in there.
struct ItemSlot: Sendable, Hashable {
  var framework: Int
  var item: Int
}
