import TestSupport
import Testing
import WordFormat

struct FillingControlsTests {
  private typealias Bench = FormBench

  @Test func `a content control with a name is filled and stays one`() throws {
    let body = """
      <w:p><w:sdt><w:sdtPr><w:alias w:val="x"/><w:tag w:val="program_title"/><w:id w:val="7"/>\
      <w:showingPlcHdr/><w:dataBinding w:xpath="/a"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr>\
      <w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt></w:p>
      """
    #expect(
      try Bench.body(body) == """
        <w:p><w:sdt><w:sdtPr><w:alias w:val="x"/><w:tag w:val="program_title"/><w:id w:val="7"/>\
        <w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">Nursing assistant</w:t></w:r>\
        </w:sdtContent></w:sdt></w:p>
        """)
  }

  @Test func `a control of whole paragraphs holds one for each`() throws {
    let body = """
      <w:sdt><w:sdtPr><w:alias w:val="Next steps"/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:jc w:val="right"/>\
      </w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>old</w:t></w:r></w:p></w:sdtContent></w:sdt>
      """
    let line = """
      <w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">%</w:t>\
      </w:r></w:p>
      """
    #expect(
      try Bench.body(body) == """
        <w:sdt><w:sdtPr><w:alias w:val="Next steps"/></w:sdtPr><w:sdtContent>\
        \(line.replacing("%", with: "Sit the exam"))\(line.replacing("%", with: "Apply"))</w:sdtContent></w:sdt>
        """)
  }

  @Test func `a box is ticked and a date keeps its day`() throws {
    let box = """
      <w:p><w:sdt><w:sdtPr><w:tag w:val="gaps"/><w14:checkbox><w14:checked w14:val="0"/>\
      <w14:checkedState w14:val="00FE" w14:font="Wingdings"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r>\
      <w:t>☐</w:t></w:r></w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:tag w:val="Start date"/>\
      <w:date w:fullDate="2020-01-01T00:00:00Z"/></w:sdtPr><w:sdtContent><w:r><w:t>a</w:t></w:r>\
      </w:sdtContent></w:sdt></w:p>
      """
    let body = try Bench.body(box)
    #expect(body.contains("<w14:checked w14:val=\"1\"/>"))
    #expect(body.contains("<w:t xml:space=\"preserve\">\u{FE}</w:t>"))
    #expect(body.contains("<w:date w:fullDate=\"2026-09-01T00:00:00Z\"/>"))
    #expect(body.contains(">September 1, 2026</w:t>"))
  }

  @Test func `a choice that the control does not offer is told`() throws {
    let body = """
      <w:p><w:sdt><w:sdtPr><w:tag w:val="Class size"/><w:dropDownList><w:listItem w:displayText="10" w:value="10"/>\
      </w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>Choose</w:t></w:r></w:sdtContent></w:sdt></w:p>
      """
    let form = try WordTemplate(reading: WordBuilder(body).bytes())
    let filled = try form.fill(Bench.program(), Bench.vocabulary)
    #expect(filled.remarks.map(\.code) == [.notAmongChoices])
    #expect(form.marks.map(\.isControl) == [true])
  }

  @Test func `a control with another tag stays as it is`() throws {
    let body =
      "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"goog_rdk_0\"/></w:sdtPr><w:sdtContent><w:r><w:t>a {Class size}</w:t>"
      + "</w:r></w:sdtContent></w:sdt></w:p>"
    #expect(try Bench.body(body).contains("<w:t xml:space=\"preserve\">a 12</w:t>"))
  }
}
