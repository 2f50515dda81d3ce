import Authoring
import Checking
import Curriculum
import Exporting
import Foundation
import Frameworks
import Importing
import OfficePackage
import Reports
import TestSupport
import WordFormat

/// One walk from a Word file to what is handed in, with every value on the way as text.
struct SampleWalk {
  /// The values of the walk, in the order in which each is made of those before.
  enum Stage: String, CaseIterable {
    case parts = "01-parts"
    case document = "02-document"
    case outline = "03-outline"
    case program = "04-program"
    case unplaced = "05-unplaced"
    case alignments = "06-alignments"
    case checks = "07-checks"
    case crosswalk = "08-crosswalk"
    case coverage = "09-coverage"
    case checklist = "10-checklist"
    case syllabus = "11-syllabus"
    case objectives = "12-objectives"
    case cover = "13-cover"
    case workbook = "14-workbook"
    case sheet = "15-sheet"
  }

  private let desk: Desk
  private let bytes: [UInt8]
  private let imported: ImportedDocument

  /// Reads a sample.
  init(_ sample: String) throws {
    desk = try Desk()
    bytes = try Package.bytes("samples/\(sample).docx")
    imported = try desk.importDocument(
      WordFile(at: Package.samples.appendingPathComponent("\(sample).docx").path))
  }

  private var program: Program { imported.program }
  private var crosswalk: Crosswalk { Crosswalk(of: program, against: desk.library) }

  /// A stage as text.
  func text(_ stage: Stage) throws -> String {
    switch stage {
    case .parts: try Self.parts(of: bytes)
    case .document: try WordDocument(reading: bytes).dump
    case .outline: try WordDocument(reading: bytes).outline().dump
    case .program: imported.text(.yaml)
    case .unplaced: imported.imported.unplaced.map { "\($0.place): \($0.text)\n" }.joined()
    case .alignments: alignments
    case .checks:
      desk.check(program).findings.map { finding in
        "\(finding.severity) \(finding.code) \(finding.place): \(finding.message)\n"
      }.joined()
    case .crosswalk: crosswalk.report().dump
    case .coverage: Coverage(of: crosswalk).report().dump
    case .checklist: Checklist(of: program, against: desk.library).report().dump
    case .syllabus: Syllabus(of: program, library: desk.library).report().dump
    case .objectives: ObjectiveSheet(of: program, library: desk.library).report().dump
    case .cover: Cover(of: program).report().dump
    case .workbook:
      try Self.parts(of: desk.crosswalk(program, named: "a.xlsx").bytes)
    case .sheet: try sheet
    }
  }

  /// Each alignment with the item that it turned out to mean.
  private var alignments: String {
    program.alignedParts.flatMap { part in
      part.alignments.map { alignment in
        let found = Self.meaning(of: alignment.item, in: desk.library)
        return "\(part.id): \(alignment.item) → \(found)\n"
      }
    }.joined()
  }

  private static func meaning(of item: ItemReference, in library: FrameworkLibrary) -> String {
    switch library.resolve(item) {
    case .item(let item): "\(item.reference) \(item.item.label)"
    case .compound(let items): items.map { "\($0.reference)" }.joined(separator: " + ")
    case .ambiguous(let items):
      "one of " + items.map { "\($0.reference)" }.joined(separator: ", ")
    case .unknown: "in no framework"
    }
  }

  /// The objective sheet as Word would open it: its parts, and what our own reader sees in it.
  private var sheet: String {
    get throws {
      let file = try desk.objectiveSheet(program, named: "objectives.docx")
      return try Self.parts(of: file.bytes) + "\n" + WordDocument(reading: file.bytes).dump
    }
  }

  private static func parts(of bytes: [UInt8]) throws -> String {
    let package = try OfficePackage(reading: bytes)
    return package.parts.map { part in
      "\(part) \(package.contentType(of: part).map { "\($0)" } ?? "-")\n"
    }.sorted().joined()
  }
}
