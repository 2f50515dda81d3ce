import Authoring
import Curriculum
import Foundation
import Importing
import ProgramFile
import TestSupport
import Testing

/// The walk over each sample: what Word shows, the outline, the program, what was not placed.
struct SampleTests {
  static let samples = [
    "nursing-assistant", "welding", "early-childhood", "it-help-desk", "commercial-driving",
  ]

  private func path(_ sample: String) -> String {
    Package.samples.appendingPathComponent("\(sample).docx").path
  }

  @Test(arguments: samples)
  func `the outline of a sample`(sample: String) throws {
    Golden("\(sample).outline.txt").matches(try WordFile(at: path(sample)).outline)
  }

  @Test(arguments: samples)
  func `the program of a sample, and what was not placed`(sample: String) throws {
    let imported = try Desk().importDocument(WordFile(at: path(sample)))
    Golden("\(sample).iet.yaml").matches(imported.text(.yaml))
    let unplaced = imported.imported.unplaced.map { "\($0.place): \($0.text)\n" }
    Golden("\(sample).unplaced.txt").matches(unplaced.joined())
  }

  @Test(arguments: samples)
  func `the account of a sample adds up`(sample: String) throws {
    let imported = try Desk().importDocument(WordFile(at: path(sample)))
    #expect(!imported.imported.findings.contains { $0.code == "IMP-104" })
  }

  @Test(arguments: samples)
  func `what is placed as words stands in the program`(sample: String) throws {
    let imported = try Desk().importDocument(WordFile(at: path(sample)))
    var known: Set<Substring> = []
    let yaml = imported.text(.yaml)
    for word in yaml.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) { known.insert(word) }
    for entry in imported.imported.entries where !entry.isUnplaced {
      guard case .placed(let field, _) = entry.fates[0] else { continue }
      // Hours, days and names of a fixed list are kept as values, not as words.
      let isValue = ["hours", "date", "dates", "activities", "service"]
        .contains { field.contains($0) }
      for word in entry.text.split(whereSeparator: { !($0.isLetter || $0.isNumber) })
      where !isValue && !Self.lineWords.contains(word) {
        #expect(known.contains(word), "\(word) of \(entry.place), placed in \(field)")
      }
    }
  }

  /// Words of a signature line or a code that are the form's and not the program's.
  private static let lineWords: Set<Substring> = ["Date", "SOC", "and"]
}
