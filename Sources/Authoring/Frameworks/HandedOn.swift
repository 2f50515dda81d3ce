import Exporting

/// What was made of a framework or a program for another system, not yet written anywhere.
public struct HandedOn: Sendable {
  /// What it is, for a sentence: `Workforce skills in CASE 1.0`.
  public let title: String
  /// What the format could not carry as it was, a sentence each.
  public let losses: [String]
  /// Whether it is several files, for a folder.
  public let isFolder: Bool
  let files: [ExportedFile]

  init(_ title: String, _ export: FrameworkExport) {
    self.title = title
    losses = export.losses.sentences
    isFolder = false
    files = [export.file]
  }

  init(_ title: String, _ files: [ExportedFile], isFolder: Bool) {
    self.title = title
    losses = []
    self.isFolder = isFolder
    self.files = files
  }

  /// Writes the file, or the folder of files.
  public func write(to path: String, _ output: OutputFiles) throws(AuthoringError) {
    if isFolder {
      try output.writeFolder(files.map { ($0.name, $0.bytes) }, to: path)
    } else if let file = files.first {
      try output.write(file.bytes, to: path)
    }
  }
}
