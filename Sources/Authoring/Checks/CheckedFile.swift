public import Curriculum

/// A file with what was found in it.
public struct CheckedFile: Sendable {
  /// The file.
  public var path: String
  /// What was found.
  public var findings: [Finding]
}
