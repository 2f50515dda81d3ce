package import Curriculum
package import Exporting

/// One document that goes into a packet, in one format or several.
package struct PacketItem: Hashable, Sendable {
  /// What the agency, or else the packet, calls it.
  package var title: String
  /// The word in the names of its files; nil for one made of the title.
  package var stem: String?
  /// The section of a profile's packet that it is; nil for what is none.
  package var content: PacketSection.Content?
  /// Whether Plait made it; what others made is never opened.
  package var isOurs: Bool
  package var files: [File]

  /// A document in one format; of its name only the ending counts.
  package struct File: Hashable, Sendable {
    package var name: String
    package var mediaType: String
    package var content: BagContent

    package init(name: String, mediaType: String, content: BagContent) {
      self.name = name
      self.mediaType = mediaType
      self.content = content
    }

    package init(_ file: ExportedFile) {
      self.init(name: file.name, mediaType: file.mediaType, content: .bytes(file.bytes))
    }
  }

  package init(
    _ title: String, stem: String? = nil, content: PacketSection.Content? = nil,
    isOurs: Bool = true, files: [File]
  ) {
    self.title = title
    self.stem = stem
    self.content = content
    self.isOurs = isOurs
    self.files = files
  }
}
