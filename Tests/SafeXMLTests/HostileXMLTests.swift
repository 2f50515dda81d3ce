import SafeXML
import Testing

@Suite struct HostileXMLTests {
  private func reason(
    _ bytes: some Sequence<UInt8>, limits: XMLLimits = .office
  ) -> XMLReadingError.Reason? {
    do throws(XMLReadingError) {
      _ = try XMLTree.parse(Array(bytes), limits: limits)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test(arguments: [
    "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://localhost/'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM 'x.dtd'> %p;]><a/>",
    "<!DOCTYPE a [<!ENTITY b 'bbbbbbbb'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>",
    "<!DOCTYPE a [<!ENTITY b 'bb'>]><a x='&b;'/>",
    "<?xml version='1.0'?>\n<!-- first -->\n<!DOCTYPE a><a/>",
    "<a><!ENTITY x 'y'></a>",
  ])
  func `X01 to X08 a document type declaration is refused`(xml: String) {
    #expect(reason(xml.utf8) == .documentType)
    #expect(reason(xml.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == .documentType)
    #expect(reason(xml.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == .documentType)
  }

  @Test func `X05 an undeclared entity is refused`() {
    #expect(reason("<a>&nbsp;</a>".utf8) == .malformed(code: 26))
  }

  @Test func `the place of an error is told`() throws {
    #expect(throws: XMLReadingError(.documentType, line: 2, column: 3)) {
      try XMLTree.parse(Array("<!---->\n<!DOCTYPE a><a/>".utf8))
    }
  }

  @Test func `X09 a start tag with 50,000 attributes is refused at once`() {
    let many = (0..<50_000).map { " a\($0)=''" }.joined()
    let spaces = (0..<50_000).map { " xmlns:a\($0)='u'" }.joined()
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(reason("<a\(many)/>".utf8) == .tooManyAttributes(limit: 256))
      #expect(reason("<a\(spaces)/>".utf8) == .tooManyAttributes(limit: 256))
      let long = String(repeating: "x", count: 70_000)
      #expect(reason("<a b='\(long)'/>".utf8) == .startTagTooLong(limit: 65536))
      let short = (0..<300).map { " a\($0)='>'" }.joined()
      #expect(reason("<a\(short)/>".utf8) == .tooManyAttributes(limit: 256))
    }
    #expect(time < .seconds(1))
  }

  @Test(arguments: [129, 100_000])
  func `X10 elements nested too deep are refused`(depth: Int) {
    let xml = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    #expect(reason(xml.utf8) == .tooDeep(limit: 128))
  }

  @Test func `elements may be nested up to the limit`() {
    let xml = String(repeating: "<a>", count: 128) + String(repeating: "</a>", count: 128)
    #expect(reason(xml.utf8) == nil)
  }

  @Test func `X10 too many elements are refused`() {
    var limits = XMLLimits()
    limits.elements = 1000
    let xml = "<a>" + String(repeating: "<b/>", count: 1000) + "</a>"
    #expect(reason(xml.utf8, limits: limits) == .tooManyElements(limit: 1000))
  }

  @Test func `X10 millions of elements are refused when there is one too many`() {
    var limits = XMLLimits()
    limits.elements = 20_000
    let xml = Array(("<a>" + String(repeating: "<b/>", count: 5_000_000)).utf8)
    let time = ContinuousClock().measure {
      #expect(reason(xml, limits: limits) == .tooManyElements(limit: 20_000))
    }
    #expect(time < .seconds(2))
  }

  @Test func `X10 long text and long names are refused at the numbers of an Office file`() {
    let text = String(repeating: "x", count: 11_000_000)
    #expect(reason("<a>\(text)</a>".utf8) == .textTooLong(limit: 4 << 20))
    #expect(reason("<\(text.prefix(66_000))/>".utf8) == .startTagTooLong(limit: 65_536))
    // libxml2's own bound on a name comes first.
    #expect(reason("<\(text.prefix(60_000))/>".utf8) != nil)
  }

  @Test func `X10 a part may not invent names without end`() {
    let xml = "<a>" + (0..<20_000).map { "<b\($0)/>" }.joined() + "</a>"
    #expect(reason(xml.utf8) == .tooManyNames(limit: 10_000))
  }

  @Test func `X09 namespaces in force are bounded, and those that ended do not count`() {
    func nested(_ depth: Int) -> String {
      let names = (0..<60).map { "xmlns:p\($0)='u\($0)'" }.joined(separator: " ")
      return String(repeating: "<a \(names)>", count: depth)
        + String(repeating: "</a>", count: depth)
    }
    #expect(reason(nested(5).utf8) == .tooManyNamespaces(limit: 256))
    #expect(reason("<a>\(String(repeating: nested(4), count: 50))</a>".utf8) == nil)
  }

  @Test func `X12 instructions, bases and schema locations are ignored`() throws {
    let xml = """
      <?xml-stylesheet href="http://localhost/a.xsl"?><a xml:base="http://localhost/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="urn:x http://localhost/x.xsd"><?php x?>text</a>
      """
    #expect(try XMLTree.parse(Array(xml.utf8)).root.text == "text")
  }

  @Test func `X10 text, comments and parts are bounded`() {
    var limits = XMLLimits()
    limits.text = 1000
    let long = String(repeating: "x", count: 1001)
    #expect(reason("<a>\(long)</a>".utf8, limits: limits) == .textTooLong(limit: 1000))
    #expect(reason("<a><!--\(long)--></a>".utf8, limits: limits) == .textTooLong(limit: 1000))
    #expect(reason("<a><?p \(long)?></a>".utf8, limits: limits) == .textTooLong(limit: 1000))
    limits.total = 500
    #expect(reason("<a>\(long)</a>".utf8, limits: limits) == .tooLong(limit: 500))
  }

  @Test(arguments: ["ISO-8859-1", "UTF-7", "windows-1252", "EBCDIC-CP-US", "UTF-32"])
  func `X11 other encodings are refused`(name: String) {
    let xml = "<?xml version=\"1.0\" encoding=\"\(name)\"?><a/>"
    #expect(reason(xml.utf8) == .encoding(name))
  }

  @Test func `X11 the name of an encoding is told without what could harm a screen`() {
    let name = "PK\u{1B}[2J\u{3}é" + String(repeating: "x", count: 80)
    let xml = "<?xml version=\"1.0\" encoding=\"\(name)\"?><a/>"
    let shown = "PK?[2J???" + String(repeating: "x", count: 31)
    #expect(reason(xml.utf8) == .encoding(shown))
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBE], [0x00], [0x0B], [0xC3],
    ] as [[UInt8]])
  func `X11 bytes that are no characters are refused`(bytes: [UInt8]) {
    #expect(reason(Array("<a>".utf8) + bytes + Array("</a>".utf8)) != nil)
    #expect(reason(Array("<a b='".utf8) + bytes + Array("'/>".utf8)) != nil)
  }

  @Test func `X11 a lone surrogate of UTF-16 is refused`() {
    let start: [UInt8] = "<a>".utf8.flatMap { [$0, 0] }
    #expect(reason(start + [0x00, 0xD8, 0x41, 0]) == .characters)
  }

  @Test(arguments: [
    "", " ", "<", "<a", "<a>", "<a></b>", "<a/><b/>", "text", "<a b/>", "<a b='1' b='2'/>",
    "<a>]]></a>", "<a><![CDATA[</a>", "<a><!-- -- --></a>", "<4/>", "<a>\u{1}</a>",
  ])
  func `what is not well-formed is refused`(xml: String) {
    #expect(reason(xml.utf8) != nil)
  }

  @Test func `a document cut anywhere is refused`() {
    let xml = Array("<?xml version='1.0'?><a b='c'>d<!-- e --><f>&amp;</f></a>".utf8)
    for count in 0..<xml.count { #expect(reason(xml[..<count]) != nil) }
    #expect(reason(xml) == nil)
  }

  @Test func `messages name the place and the reason`() {
    let error = XMLReadingError(.tooDeep(limit: 128), line: 3, column: 14)
    #expect(error.code == "XML-106")
    #expect(error.description == "line 3, column 14: elements are nested more than 128 deep")
  }
}
