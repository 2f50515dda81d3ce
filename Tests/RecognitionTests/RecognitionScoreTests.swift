import Curriculum
import Foundation
import Testing

/// The documents of the measure, and how well they are read.
struct RecognitionScoreTests {
  private static let score = RecognitionReport(documents: MeasuredDocument.all).score

  private static let measured = Dictionary(
    MeasuredDocument.all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  @Test func `there are documents, and no expected program lacks its document`() {
    #expect(!DocumentFolder.names.isEmpty)
    let known = DocumentFolder.names.flatMap { name in
      ["\(name).docx"] + DocumentFolder.expected(name).map(\.lastPathComponent)
    }
    #expect(Set(DocumentFolder.files).subtracting(known) == [])
  }

  @Test(arguments: DocumentFolder.names)
  func `a document has an expected program that can be read without a remark`(
    name: String
  ) throws {
    #expect(try #require(Self.measured[name]).problems == [])
  }

  @Test(arguments: DocumentFolder.names)
  func `no word of a document is lost on the way into its program`(name: String) throws {
    #expect(try #require(Self.measured[name]).lost == [])
  }

  @Test(
    arguments: [
      (FactGroup.objectives, 980), (.outcomesAndStrands, 980), (.codes, 990), (.formFields, 950),
    ])
  func `a group of fields reaches its aim in precision and recall, over all documents`(
    group: FactGroup, aim: Int
  ) {
    let count = Self.score[group]
    #expect(group.aim == aim)
    #expect(count.expected > 0, "nothing is measured")
    #expect(
      count.precision.reaches(aim) && count.recall.reaches(aim),
      """
      \(group.rawValue): precision \(count.precision), recall \(count.recall), aim \
      \(Share.decimal(aim)); see scripts/recognition --differences
      """)
  }
}
