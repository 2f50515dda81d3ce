public import Curriculum

/// Why a person's request could not be carried out, in words for that person.
public struct AuthoringError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder concerned.
  public var path: String
  /// What is the matter and what to do.
  public var message: String
  /// Whether the trouble is with what was to be written, not with what was read.
  public var isAboutOutput: Bool
  /// The single mistakes, when a file has several.
  public var findings: [Finding]

  /// Trouble with something that was to be read.
  public static func input(
    _ path: String, _ message: String, findings: [Finding] = []
  ) -> AuthoringError {
    AuthoringError(path: path, message: message, isAboutOutput: false, findings: findings)
  }

  /// Trouble with something that was to be written.
  public static func output(_ path: String, _ message: String) -> AuthoringError {
    AuthoringError(path: path, message: message, isAboutOutput: true, findings: [])
  }

  /// The file, the trouble, and a line for each mistake.
  public var description: String {
    let lines = findings.map { "  \($0.place): \($0.message) \($0.remedy)" }
    return (["\(path): \(message)"] + lines).joined(separator: "\n")
  }
}
