/// One line of a packet's list of contents.
package struct PacketEntry: Hashable, Sendable {
  /// The number of the document; the same document in two formats has it twice.
  package var number: Int
  /// The path from the bag's folder.
  package var path: String
  package var title: String
  package var mediaType: String
  package var size: Int
  package var sum: String
}
