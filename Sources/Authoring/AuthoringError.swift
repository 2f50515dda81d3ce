public import Curriculum

/// Why a person's request could not be carried out, in words for that person.
public struct AuthoringError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or folder concerned.
  public var path: String
  /// What is the matter and what to do.
  public var message: String
  /// What the trouble is with.
  public var kind: Kind
  /// The single mistakes, when a file has several.
  public var findings: [Finding]

  /// What the trouble of a request is with.
  public enum Kind: Hashable, Sendable {
    /// With the request itself: a name that stands for nothing.
    case request
    /// With something that was to be read.
    case input
    /// With something that was to be written.
    case output
  }

  /// Trouble with a name that a person gave.
  public static func request(_ name: String, _ message: String) -> AuthoringError {
    AuthoringError(path: name, message: message, kind: .request, findings: [])
  }

  /// Trouble with something that was to be read.
  public static func input(
    _ path: String, _ message: String, findings: [Finding] = []
  ) -> AuthoringError {
    AuthoringError(path: path, message: message, kind: .input, findings: findings)
  }

  /// Trouble with something that was to be written.
  public static func output(_ path: String, _ message: String) -> AuthoringError {
    AuthoringError(path: path, message: message, kind: .output, findings: [])
  }

  /// The file, the trouble, and a line for each mistake.
  public var description: String {
    let lines = findings.map { "  \($0.place): \($0.message) \($0.remedy)" }
    return (["\(path): \(message)"] + lines).joined(separator: "\n")
  }
}
