import CASEFormat
import TestSupport
import Testing

/// Reads what others published, where the folder of shared test data is at hand.
struct CorpusTests {
  @Test(
    .enabled(if: !Corpus.packages.isEmpty, "skipped: no shared test data beside the package"),
    arguments: Corpus.packages)
  func `a published package is read, written and read again without loss`(name: String) throws {
    let reading = try CASEReader.read(try Corpus.package(name))
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
