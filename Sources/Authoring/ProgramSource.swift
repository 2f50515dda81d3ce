import Curriculum
import ProgramFile

/// A file that a program can be had from, read as far as its own profile.
public struct ProgramSource: Sendable {
  /// Where the file is.
  public let path: String
  let content: Content

  enum Content: Sendable {
    case document(ProgramDocument)
    case word([UInt8])
  }

  /// Reads a program's file; the bytes of any other file are taken for a Word document's.
  public init(at path: String) throws(AuthoringError) {
    self.path = path
    let name = path.lowercased()
    let isJSON = name.hasSuffix(".json")
    guard isJSON || name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
      content = .word(try InputFile.bytes(at: path))
      return
    }
    let text = try InputFile.text(at: path)
    do throws(ProgramFileError) {
      content = .document(
        isJSON ? try ProgramDocument.read(json: text) : try ProgramDocument.read(yaml: text))
    } catch {
      throw .input(path, "The program cannot be read.", findings: error.findings)
    }
  }

  /// The profile that the program itself names.
  public var profile: String? {
    guard case .document(let document) = content else { return nil }
    return document.program.profile
  }
}
