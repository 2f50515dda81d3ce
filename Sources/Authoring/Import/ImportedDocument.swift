public import Curriculum
import Foundation
package import Importing
import ProgramFile
import WordFormat

/// A program read out of a Word file, with the account of every word.
public struct ImportedDocument: Sendable {
  package let imported: Imported
  let path: String
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

  /// What was found and what was not placed, in a few lines.
  public var summary: String { ImportSummary(imported, notices: notices).text }

  /// Where each word went, as JSON with keys in alphabetical order.
  public func reportJSON() throws(AuthoringError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(ImportReport(imported, of: path, notices: notices))) + [
        0x0A
      ]
    } catch {
      throw .output(path, "The report cannot be written: \(error.localizedDescription)")
    }
  }
}

extension Desk {
  /// Reads a program out of a Word file, and proves that no word was lost.
  public func importDocument(_ file: WordFile) -> ImportedDocument {
    let document = file.document
    var imports = [
      ProgramRecognizer(profile: profile, library: library).recognize(document.outline())
    ]
    Imported.addReview(of: document, to: &imports)
    var imported = imports[0]
    let lost = ConservationLaw.differences(source: document.fullText, entries: imported.entries)
    if !lost.isEmpty { imported.findings.append(Self.lostWords(lost)) }
    return ImportedDocument(imported: imported, path: file.path, notices: file.notices)
  }

  private static func lostWords(_ words: [String: Int]) -> Finding {
    let examples = words.keys.sorted().prefix(5).joined(separator: ", ")
    return Finding(
      code: "IMP-104", severity: .error, place: .program,
      message: "The account of the import does not add up for \(words.count) words (\(examples)).",
      remedy: "Compare the program with the document, and report the document to Plait's makers.")
  }
}
