import Importing
import TestSupport
import Testing
import WordFormat

@Suite struct WordJSONTests {
  @Test func `every block has its place, style, label, level and span`() throws {
    let body = """
      <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Objectives</w:t></w:r></w:p>
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>\
      <w:r><w:t>Reads a "label"</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>key</w:t></w:r></w:p>
      <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/>\
      <w:shd w:fill="D9E2F3"/></w:tcPr><w:p><w:r><w:t>Head</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>tall</w:t></w:r></w:p></w:tc>\
      <w:tc><w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p></w:tc></w:tr>
      <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:ins w:id="7" w:author="Ana" \
      w:date="2026-03-01T08:00:00Z"><w:r><w:t>new</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>
      <w:p><w:commentRangeStart w:id="0"/><w:r><w:t>Last</w:t><w:footnoteReference w:id="2"/></w:r>\
      <w:commentRangeEnd w:id="0"/></w:p>
      <w:p><w:bookmarkStart w:id="5" w:name="links"/><w:r><w:rPr><w:b/><w:color w:val="C00000"/></w:rPr>\
      <w:t>Naïve</w:t></w:r><w:r><w:endnoteReference w:id="3"/></w:r><w:hyperlink w:anchor="top">\
      <w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t> top</w:t></w:r></w:hyperlink>\
      <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Enter text</w:t></w:r>\
      </w:sdtContent></w:sdt></w:p>
      <w:sectPr><w:pgSz w:w="15840" w:h="12240"/><w:cols w:num="2"/></w:sectPr>
      """
    let builder = WordBuilder(body)
      .with(
        "numbering",
        """
        <w:ROOT><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
        <w:numFmt w:val="decimal"/><w:lvlText w:val="SLO-%1"/></w:lvl></w:abstractNum>\
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:ROOT>
        """
      ).with(
        "footnotes",
        "<w:ROOT><w:footnote w:id=\"2\"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:ROOT>"
      ).with(
        "comments",
        """
        <w:ROOT><w:comment w:id="0" w:author="Ben" w:initials="B"><w:p><w:r><w:t>Why?</w:t></w:r></w:p>\
        </w:comment></w:ROOT>
        """)
    let document = try WordDocument(reading: builder.bytes())
    Golden("document.json").matches(String(decoding: document.json, as: UTF8.self))
  }
}
