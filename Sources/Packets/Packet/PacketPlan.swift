/// What a packet is made of, before it is packed.
package struct PacketPlan: Hashable, Sendable {
  /// The title of the program.
  package var title: String
  package var info: BagInfo
  /// The number of the revision; 0 is the first submission.
  package var revision: Int
  /// The documents, in the order of the packet.
  package var items: [PacketItem]
  /// What the packet should hold and does not, a sentence each.
  package var missing: [String]

  package init(
    title: String, info: BagInfo, revision: Int = 0, items: [PacketItem], missing: [String] = []
  ) {
    self.title = title
    self.info = info
    self.revision = revision
    self.items = items
    self.missing = missing
  }
}
