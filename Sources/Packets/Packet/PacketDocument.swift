package import Curriculum

/// One document of an assembled packet, in the order of the packet: what a binder binds, what a
/// list of contents names.
package struct PacketDocument: Hashable, Sendable {
  /// The number of the document, from 1, which its cover and its checklist refer to.
  package var number: Int
  package var title: String
  /// The section of the profile's packet that it is; nil for what is none.
  package var content: PacketSection.Content?
  /// Whether Plait made it; what others made is never opened.
  package var isOurs: Bool
  package var files: [File]

  /// The document in one format.
  package struct File: Hashable, Sendable {
    /// The path from the bag's folder, such as `data/02-objectives.docx`.
    package var path: String
    package var mediaType: String
    package var content: BagContent
  }
}
