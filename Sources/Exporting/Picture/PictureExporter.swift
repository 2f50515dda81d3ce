package import Reports

/// Writes pictures as SVG files.
package struct PictureExporter: Sendable {
  /// The extension of its files, without a dot.
  package static let fileExtension = "svg"
  /// The media type of its files.
  package static let mediaType = "image/svg+xml"

  /// Takes no settings: the same picture gives the same bytes.
  package init() {}

  /// Writes a picture.
  package func export(_ picture: Picture, named name: String) -> ExportedFile {
    ExportedFile(
      name: "\(name).\(Self.fileExtension)", mediaType: Self.mediaType,
      bytes: SVGWriter.file(picture))
  }
}
