/// A framework in a format: the file, and what the format could not carry.
package struct FrameworkExport: Sendable, Hashable {
  package var file: ExportedFile
  /// What was left out or changed; empty when the format carries everything.
  package var losses: [Loss]

  /// Takes a file and what it lacks.
  package init(file: ExportedFile, losses: [Loss]) {
    self.file = file
    self.losses = losses
  }

  init(_ bytes: [UInt8], _ format: FrameworkFormat, _ name: String, losses: [Loss]) {
    self.init(
      file: ExportedFile(
        name: "\(name).\(format.fileExtension)", mediaType: format.mediaType, bytes: bytes),
      losses: losses)
  }
}
