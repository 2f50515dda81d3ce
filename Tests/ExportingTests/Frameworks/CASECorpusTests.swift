import CASEFormat
import Exporting
import Foundation
import Frameworks
import Importing
import TestSupport
import Testing

/// Takes what others published through every format, where the shared test data is at hand.
struct CASECorpusTests {
  /// Where to leave the exports for the check by another program; nil outside of it.
  private static let kept = ProcessInfo.processInfo.environment["PLAIT_KEEP_EXPORTS"]

  private func outgoing(_ name: String) throws -> OutgoingFramework {
    let package = try CASEReader.read(try Corpus.package(name)).package
    return OutgoingFramework(package: package, framework: package.framework().framework)
  }

  @Test(
    .enabled(if: !Corpus.packages.isEmpty, "skipped: no shared test data beside the package"),
    arguments: Corpus.packages)
  func `a published package comes back equal from CASE 1.1`(name: String) throws {
    let outgoing = try outgoing(name)
    let export = try outgoing.export(as: .current, named: name)
    #expect(export.losses == [])
    #expect(try CASEReader.read(export.file.bytes).package == outgoing.package)
  }

  @Test(
    .enabled(if: !Corpus.packages.isEmpty, "skipped: no shared test data beside the package"),
    arguments: Corpus.packages)
  func `a published package is written in every format`(name: String) throws {
    let outgoing = try outgoing(name)
    for format in FrameworkFormat.allCases {
      let export = try outgoing.export(as: format, named: String(name.dropLast(5)))
      #expect(!export.file.bytes.isEmpty)
      #expect(export.losses.allSatisfy { $0.count > 0 })
      if format.fileExtension != "case.json" { #expect(!export.losses.isEmpty) }
      guard let kept = Self.kept else { continue }
      let place = URL(fileURLWithPath: kept).appendingPathComponent(format.rawValue)
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      try Data(export.file.bytes).write(to: place.appendingPathComponent(export.file.name))
    }
  }

  @Test(
    .enabled(if: !Corpus.packages.isEmpty, "skipped: no shared test data beside the package"),
    arguments: Corpus.packages)
  func `older CASE keeps the tree of a published package`(name: String) throws {
    let outgoing = try outgoing(name)
    for format in [FrameworkFormat.first, .openSALT] {
      let export = try outgoing.export(as: format, named: name)
      let again = try CASEReader.read(export.file.bytes).package.framework().framework
      #expect(again.items.map(\.code) == outgoing.framework.items.map(\.code))
      #expect(again.items.map(\.depth) == outgoing.framework.items.map(\.depth))
    }
  }
}
