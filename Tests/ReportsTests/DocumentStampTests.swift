import Curriculum
import Reports
import TestSupport
import Testing

@Suite struct DocumentStampTests {
  private let stamp = DocumentStamp(
    "syllabus", program: "Nursing Assistant", part: "NURS 101", revision: "as of 8 September 2026",
    contentHash: "21cf8b21")

  @Test func `what a stamp says stands under names that people can read`() {
    #expect(
      stamp.properties.map { "\($0.name): \($0.value)" } == [
        "Plait document: syllabus", "Plait program: Nursing Assistant", "Plait part: NURS 101",
        "Plait revision: as of 8 September 2026", "Plait content hash: 21cf8b21",
      ])
  }

  @Test func `a stamp is read from what it wrote`() {
    let properties = Dictionary(uniqueKeysWithValues: stamp.properties.map { ($0.name, $0.value) })
    #expect(DocumentStamp(properties) == stamp)
    #expect(DocumentStamp(["Editor": "somebody"]) == nil)
  }

  @Test func `a property is never longer than Word and Excel hold`() {
    let long = DocumentStamp(
      "cover", program: String(repeating: "😀", count: 300), revision: "", contentHash: nil)
    let title = long.properties[1].value
    #expect(title.utf16.count == 255)
    #expect(title == String(repeating: "😀", count: 127) + "…")
    #expect(long.properties.map(\.name) == ["Plait document", "Plait program"])
  }

  @Test func `a report is stamped with its kind and its program`() {
    let report = ReportKind.schedule.report(
      of: SampleProgram.nursing, library: SampleFrameworks.library)
    let stamp = report.stamp(contentHash: "21cf8b21")
    #expect(stamp.document == "schedule")
    #expect(stamp.program == SampleProgram.nursing.title)
    #expect(stamp.revision == SampleProgram.nursing.revisionLine)
  }
}
