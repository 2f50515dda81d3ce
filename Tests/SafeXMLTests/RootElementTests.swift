import SafeXML
import Testing

struct RootElementTests {
  @Test(
    arguments: [
      ("<a><b/></a>", "<a><b/><c/></a>"),
      ("<a/>", "<a><c/></a>"),
      (
        "<x:a k=\"/>\" /><!-- a / that is no end -->",
        "<x:a k=\"/>\" ><c/></x:a><!-- a / that is no end -->"
      ),
      ("<a>\n</a >\n<!-- </a> -->", "<a>\n<c/></a >\n<!-- </a> -->"),
    ])
  func `elements are put last into the outermost one`(_ part: String, _ expected: String) throws {
    var bytes = Array(part.utf8)
    let change = try #require(RootElement(of: bytes)).appending(Array("<c/>".utf8))
    bytes.replaceSubrange(change.range, with: change.bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func `its prefix is that of its name`() throws {
    #expect(try #require(RootElement(of: Array("<w:numbering/>".utf8))).prefix == "w:")
    #expect(try #require(RootElement(of: Array("<Types></Types>".utf8))).prefix == "")
  }

  @Test func `what never ends has no place for more`() {
    #expect(RootElement(of: Array("<a><b>".utf8)) == nil)
    #expect(RootElement(of: []) == nil)
  }
}
