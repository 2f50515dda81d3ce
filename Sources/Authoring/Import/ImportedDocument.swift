public import Curriculum
import Foundation
package import Importing
import ProgramFile

/// A program read out of a Word file, with the account of every word.
public struct ImportedDocument: Sendable {
  package internal(set) var imported: Imported
  /// The files that it was read out of.
  let paths: [String]
  /// What the reader of the file found beside its text.
  let notices: [String]

  /// The program.
  public var program: Program { imported.program }

  /// Whether the import found something that no program may have, such as no objectives.
  public var hasErrors: Bool { imported.findings.contains { $0.severity == .error } }

  /// The program in its written form.
  public func text(_ format: ProgramFormat) -> String {
    let document = ProgramDocument(program: imported.program)
    return switch format {
    case .yaml: document.yaml()
    case .json: document.json()
    }
  }

  /// What somebody calls the program.
  public var title: String { program.title.isEmpty ? "a program without a title" : program.title }

  /// What was found and what was not placed, in a few lines.
  public var summary: String { ImportSummary(imported, of: paths, notices: notices).text }

  /// What each heading, table, column and row was taken for, why, and what it was nearly taken for.
  public var explanation: String {
    imported.explanations.map { "\($0)\n" }.joined()
  }

  /// Where each word went, as JSON with keys in alphabetical order.
  public func reportJSON() throws(AuthoringError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(ImportReport(imported, of: paths, notices: notices))) + [
        0x0A
      ]
    } catch {
      throw .output(
        paths.joined(separator: ", "), "The report cannot be written: \(error.localizedDescription)"
      )
    }
  }
}
