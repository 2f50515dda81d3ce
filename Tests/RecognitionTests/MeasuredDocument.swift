import Authoring
import Curriculum
import Foundation
import Importing
import ProgramFile

/// A Word file of the measure: what was read of it against what was expected.
struct MeasuredDocument {
  let name: String
  /// What is wrong with the expected programs themselves; nothing is compared then.
  var problems: [String] = []
  /// The words that the conservation law misses, and its findings.
  var lost: [String] = []
  /// What was read.
  var programs: [ImportedDocument] = []
  /// A comparison for each program of the document.
  var comparisons: [ProgramComparison] = []

  /// The counts of all its programs.
  var score: RecognitionScore { comparisons.map(\.score).reduce(RecognitionScore(), +) }

  /// All documents, read once.
  static let all: [MeasuredDocument] = DocumentFolder.names.map(measure)

  /// The desk of all imports.
  static let desk = Result { try Desk() }

  /// Reads a document and compares it with what is expected of it.
  static func measure(_ name: String) -> MeasuredDocument {
    var document = MeasuredDocument(name: name)
    let expected = document.readExpected()
    do {
      let imported = try desk.get().importPrograms(WordFile(at: DocumentFolder.word(name)))
      document.programs = imported
      document.lost = imported.flatMap { one in
        ConservationLaw.missing(from: one.program, entries: one.imported.entries)
          + one.imported.findings.filter { $0.code == "IMP-104" }.map(\.message)
      }
      if document.problems.isEmpty { document.compare(expected, imported.map(\.program)) }
    } catch {
      document.problems.append("\(name).docx: \(error)")
    }
    return document
  }

  /// Compares program by program; one that is missing or not expected is held against an empty one.
  private mutating func compare(_ expected: [Program], _ found: [Program]) {
    for index in 0..<max(expected.count, found.count) {
      comparisons.append(
        ProgramComparison(
          expected: index < expected.count ? expected[index] : Program(),
          found: index < found.count ? found[index] : Program()))
    }
  }

  private mutating func readExpected() -> [Program] {
    DocumentFolder.expected(name).compactMap { url in
      do {
        let document = try ProgramDocument.read(yaml: String(contentsOf: url, encoding: .utf8))
        problems += document.findings.map { finding in
          "\(url.lastPathComponent), \(finding.place): \(finding.message)"
        }
        return document.program
      } catch {
        problems.append("\(url.lastPathComponent): \(error)")
        return nil
      }
    }
  }

  /// What `scripts/recognition --differences` prints.
  var differences: String {
    var text = "== \(name)\n"
    text += problems.map { "! \($0)\n" }.joined()
    text += lost.map { "! lost: \($0)\n" }.joined()
    for (number, comparison) in comparisons.enumerated() {
      if comparisons.count > 1 { text += "-- program \(number + 1)\n" }
      text += comparison.differences.isEmpty ? "no differences\n" : comparison.differences
    }
    return text
  }
}
