package import Reports

/// A file format that any report can be written in.
package protocol Exporter: Sendable {
  /// The extension of its files, without a dot.
  static var fileExtension: String { get }
  /// The media type of its files.
  static var mediaType: String { get }

  /// Writes a report; the same report gives the same bytes.
  func export(_ report: Report, named name: String) throws(ExportError) -> ExportedFile
}

extension Exporter {
  /// A file of this format.
  func file(_ name: String, _ bytes: [UInt8]) -> ExportedFile {
    ExportedFile(
      name: "\(name).\(Self.fileExtension)", mediaType: Self.mediaType, bytes: bytes)
  }
}
