/// A file that was made, not yet written anywhere.
package struct ExportedFile: Sendable, Hashable {
  /// The name with its extension.
  package var name: String
  /// The media type.
  package var mediaType: String
  /// The content.
  package var bytes: [UInt8]

  /// Takes a name, a type and a content.
  package init(name: String, mediaType: String, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }
}
