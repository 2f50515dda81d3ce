import CASEFormat
import Foundation
import Testing

/// Reads what others published, where the folder of shared test data is at hand.
struct CorpusTests {
  static let folder: URL? = {
    let environment = ProcessInfo.processInfo.environment["PLAIT_SHARED"]
    let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let candidates =
      [environment.map { URL(fileURLWithPath: $0) }].compactMap { $0 } + [
        beside.appendingPathComponent("../shared"), beside.appendingPathComponent("../../shared"),
      ]
    return candidates.map { $0.appendingPathComponent("corpus/case") }
      .first { FileManager.default.fileExists(atPath: $0.path) }
  }()

  static let files: [String] = {
    guard let folder else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix("schema-") }.sorted()
  }()

  @Test(
    .enabled(if: !files.isEmpty, "skipped: no shared test data beside the package"),
    arguments: files)
  func `a published package is read, written and read again without loss`(name: String) throws {
    let folder = try #require(Self.folder)
    let data = try Data(contentsOf: folder.appendingPathComponent(name))
    let reading = try CASEReader.read(Array(data))
    #expect(!reading.package.items.isEmpty)
    let again = try CASEReader.read(try reading.package.written())
    #expect(again.package.items.count == reading.package.items.count)
    #expect(again.package.associations.count == reading.package.associations.count)
    let notMended: Set<Repair.Kind> = [
      .danglingOrigin, .identifierRepeated, .identifierNotConforming,
    ]
    #expect(again.repairs.filter { !notMended.contains($0.kind) } == [])
  }
}
