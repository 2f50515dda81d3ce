public import Curriculum
package import Exporting
package import ProgramFile

/// A file that a program can be had from, read as far as its own profile.
public struct ProgramSource: Sendable {
  /// Where the file is.
  public let path: String
  let content: Content
  private let bytes: [UInt8]

  enum Content: Sendable {
    case document(ProgramDocument)
    case word([UInt8])
  }

  /// Reads a program's file; a file that neither is called nor begins like one is taken for a
  /// Word document.
  public init(at path: String) throws(AuthoringError) {
    self.path = path
    bytes = try InputFile.bytes(at: path)
    let format =
      ProgramFormat(ofFile: path) ?? (bytes.starts(with: "plait:".utf8) ? .yaml : nil)
    guard let format else {
      content = .word(bytes)
      return
    }
    content = .document(try Self.document(bytes, format, path))
  }

  /// Takes a program that is kept elsewhere, as if its file lay at a path; what it names is looked
  /// for beside that.
  package init(_ document: ProgramDocument, at path: String) {
    self.path = path
    bytes = Array(document.yaml().utf8)
    content = .document(document)
  }

  private static func document(
    _ bytes: [UInt8], _ format: ProgramFormat, _ path: String
  ) throws(AuthoringError) -> ProgramDocument {
    do throws(ProgramFileError) {
      switch format {
      case .json:
        guard (try? UTF8Span(validating: bytes.span)) != nil else { break }
        return try ProgramDocument.read(json: bytes)
      case .yaml:
        guard let text = String(validating: bytes, as: UTF8.self) else { break }
        return try ProgramDocument.read(yaml: text)
      }
    } catch {
      throw .input(path, "The program cannot be read.", findings: error.findings)
    }
    throw InputFile.notText(path)
  }

  /// Whether the file is a Word document, for which a profile's lists of words are needed.
  public var isWord: Bool {
    if case .word = content { true } else { false }
  }

  /// The program's file with what nobody knows in it; nil for a Word document.
  package var document: ProgramDocument? {
    if case .document(let document) = content { document } else { nil }
  }

  /// The profile that the program itself names.
  public var profile: String? {
    guard case .document(let document) = content else { return nil }
    return document.program.profile
  }

  /// A sentence where the file has remarks of its own (`#`), which a program written anew has not;
  /// empty where it has none.
  public var lossOfRemarks: String {
    guard case .document = content, ProgramFormat(ofFile: path) != .json else { return "" }
    let count = bytes.split(separator: UInt8(ascii: "\n")).count { line in
      line.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "#")
    }
    guard count > 0 else { return "" }
    return
      "The lines of \(path) that begin with # (\(count)) are not in it; they stay in the old file."
  }

  /// Whether a changed program may be written over the file: no Word file, and none with remarks.
  public var isWrittenOver: Bool { !isWord && lossOfRemarks.isEmpty }

  /// A changed program in a written form, with the entries of the file that Plait does not know.
  public func text(of changed: Program, _ format: ProgramFormat) -> String {
    var document = ProgramDocument(program: changed)
    if case .document(let read) = content { document.unknown = read.unknown }
    return switch format {
    case .yaml: document.yaml()
    case .json: document.json()
    }
  }

  /// The program as a file for the packet: the person's own, with its remarks and the entries
  /// that Plait does not know, or the one that an import gives.
  package func file(of program: Program) -> ExportedFile {
    let isJSON = ProgramFormat(ofFile: path) == .json
    if case .document = content {
      return ExportedFile(
        name: isJSON ? "program.iet.json" : "program.iet.yaml",
        mediaType: isJSON ? "application/json" : "application/yaml", bytes: bytes)
    }
    return ExportedFile(
      name: "program.iet.yaml", mediaType: "application/yaml",
      bytes: Array(ProgramDocument(program: program).yaml().utf8))
  }
}
