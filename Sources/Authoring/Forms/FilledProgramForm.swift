public import Curriculum
package import Exporting

/// A form that was filled with a program.
public struct FilledProgramForm: Sendable {
  /// The file.
  package var file: ExportedFile
  /// What nobody has stated, and what else should be looked at before the form is sent.
  public var findings: [Finding]

  /// Writes the file.
  public func write(to path: String, _ files: OutputFiles) throws(AuthoringError) {
    try files.write(file, to: path)
  }
}
