/// What a packet is made of, before it is packed.
package struct PacketPlan: Hashable, Sendable {
  /// The title of the program.
  package var title: String
  package var info: BagInfo
  /// The files; they come into the order of their roles, and keep theirs within a role.
  package var items: [PacketItem]

  package init(title: String, info: BagInfo, items: [PacketItem]) {
    self.title = title
    self.info = info
    self.items = items
  }
}
