/// Values, texts and elements that readers of Word files have stumbled over.
enum OddThings {
  static let values = [
    "", "0", "-1", "1", "2", "9", "10", "63", "255", "256", "65535", "65536", "2147483647",
    "-2147483648", "4294967296", "9223372036854775807", "-9223372036854775808",
    "99999999999999999999", "1e9", "1.5", " 1 ", "+1", "0x10", "true", "false", "on", "off", "none",
    "auto", "nil", "rId1", "rId2", "rId999", "Normal", "Heading1", "Title", "restart", "continue",
    "begin", "separate", "end", "decimal", "lowerRoman", "upperLetter", "bullet", "ordinalText",
    "cardinalText", "chicago", "%1.%2", "%9%0%10", "%1%1%1%1%1%1%1%1%1%1", "§%1", "F0FE",
    "FFFFFFFF", "D800", "Wingdings 2", "Symbol", "../../../etc/passwd", "/word/document.xml",
    "file:///etc/passwd", "http://example.com/", "External", "w14 w15 wps", "zz", "2026-02-30",
    "\u{202E}", "\u{200B}", "e\u{301}", "👩🏽‍🏫", "&#0;", "&#xD800;", "&#x110000;", "&amp;", "&lol;",
    "<",
  ]

  static let texts = [
    "", " ", "\t", "\n", "SLO-1", "1.", "Adult education", "Workforce preparation", "Hours: 40",
    "Workforce training", "Objective 1: Read a chart", "12 hours per week for 8 weeks",
    "HYPERLINK \"http://example.com\"", "INCLUDETEXT \"c:\\\\x\"", "FORMCHECKBOX", "]]>", "&amp;",
    "é", "ﬁ", "İ", "ß", "\u{0301}", "\u{200D}", "\u{FEFF}", "\u{FFFD}", "½", "²", "١٢", "一", "𝟙",
  ]

  static let elements = [
    "<w:p><w:r><w:t>x</w:t></w:r></w:p>",
    "<w:p/>", "<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>", "<w:r><w:noBreakHyphen/></w:r>",
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
    "<w:tr><w:tc><w:p/></w:tc></w:tr>", "<w:tc><w:p/></w:tc>",
    "<w:tcPr><w:gridSpan w:val=\"3\"/><w:vMerge w:val=\"restart\"/></w:tcPr>",
    "<w:tcPr><w:vMerge/></w:tcPr>", "<w:tcPr><w:hMerge w:val=\"continue\"/></w:tcPr>",
    "<w:trPr><w:gridBefore w:val=\"2\"/><w:gridAfter w:val=\"1\"/></w:trPr>",
    "<w:trPr><w:tblHeader/></w:trPr>", "<w:trPr><w:del w:author=\"a\"/></w:trPr>",
    "<w:rPr><w:vanish/></w:rPr>", "<w:rPr><w:caps/><w:rtl/></w:rPr>",
    "<w:rPr><w:rFonts w:ascii=\"Wingdings 2\"/></w:rPr>", "<w:rPr><w:del w:author=\"a\"/></w:rPr>",
    "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>",
    "<w:pPr><w:pStyle w:val=\"Heading1\"/><w:outlineLvl w:val=\"2\"/></w:pPr>",
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>",
    "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
    "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
    "<w:r><w:instrText>PAGE</w:instrText></w:r>",
    "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple>",
    "<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>in</w:t></w:r></w:ins>",
    "<w:del w:id=\"2\" w:author=\"b\"><w:r><w:delText>out</w:delText></w:r></w:del>",
    "<w:moveFrom w:id=\"3\"><w:r><w:t>m</w:t></w:r></w:moveFrom>",
    "<w:moveTo w:id=\"4\"><w:r><w:t>m</w:t></w:r></w:moveTo>",
    "<w:commentRangeStart w:id=\"0\"/>", "<w:commentRangeEnd w:id=\"0\"/>",
    "<w:r><w:commentReference w:id=\"0\"/></w:r>", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>",
    "<w:r><w:endnoteReference w:id=\"2\"/></w:r>", "<w:r><w:footnoteRef/></w:r>",
    "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>",
    "<w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent><w:r><w:t>y</w:t></w:r></w:sdtContent></w:sdt>",
    "<w:hyperlink r:id=\"rId1\"><w:r><w:t>link</w:t></w:r></w:hyperlink>",
    "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r>",
    "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:r><w:t>a</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>b</w:t></w:r></mc:Fallback></mc:AlternateContent>",
    "<w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r>",
    "<w:altChunk r:id=\"rId1\"/>", "<w:subDoc r:id=\"rId1\"/>", "<w:object/>",
    "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>",
    "<w:ruby><w:rt><w:r><w:t>a</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>b</w:t></w:r></w:rubyBase></w:ruby>",
    "<w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:titlePg/></w:sectPr></w:pPr>",
    "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>",
    "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:basedOn w:val=\"Heading1\"/></w:style>",
    "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>",
    "<!DOCTYPE x [<!ENTITY y \"z\">]>", "<![CDATA[ <b> ]]>", "<!-- -- -->", "<?x y?>",
  ]

  static let partNames = [
    "word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml",
    "word/comments.xml", "word/header1.xml", "[Content_Types].xml", "_rels/.rels",
    "word/_rels/document.xml.rels", "WORD/Document.xml", "word/%64ocument.xml", "../x", "a\\b",
    "docProps/core.xml", "customXml/item1.xml",
  ]
}
