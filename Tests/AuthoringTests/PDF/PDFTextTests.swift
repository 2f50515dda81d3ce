import Testing

@testable import Authoring

@Suite struct PDFTextTests {
  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `lines are joined to paragraphs, and what all pages repeat is left out`() {
    let pages = [
      lines("Syllabus\n\nMeasure and record\nvital signs.\n\n\nReport.\n\nPage 1 of 2"),
      lines("Syllabus\n\nWash hands.\n\nPage 2 of 2"),
    ]
    #expect(
      PDFText.paragraphs(of: pages)
        == [["Measure and record vital signs.", "Report."], ["Wash hands."]])
  }

  @Test(.enabled(if: PDFText() != nil))
  func `what is no PDF is told, with what to do`() throws {
    let reader = try #require(PDFText())
    let error = #expect(throws: AuthoringError.self) {
      try reader.pages(of: Array("no PDF".utf8), named: "notes.pdf")
    }
    #expect(error?.description.contains("pdftotext cannot read the PDF") == true)
  }
}
