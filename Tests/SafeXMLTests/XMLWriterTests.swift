import SafeXML
import Testing

@Suite struct XMLWriterTests {
  private let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private func written(_ write: (inout XMLWriter) -> Void) -> String {
    var xml = XMLWriter()
    write(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test func `text cannot become markup`() {
    let text = written {
      $0.open("w:t", [("a", "<\"&\n")])
      $0.text("</w:t> & ]]> <b>\r")
      $0.close()
    }
    #expect(
      text == declaration
        + "<w:t a=\"&lt;&quot;&amp;&#10;\">&lt;/w:t&gt; &amp; ]]&gt; &lt;b&gt;&#13;</w:t>")
  }

  @Test func `characters that XML cannot hold are dropped`() {
    let text = written {
      $0.open("t")
      $0.text("a\u{0}b\u{B}c\u{FFFE}d\u{FFFF}e\té\u{1F600}")
    }
    #expect(text == declaration + "<t>abcde\té\u{1F600}</t>")
  }

  @Test func `an element without content is one tag`() {
    let text = written {
      $0.open("a")
      $0.empty("b", [("c", "d")])
      $0.open("e")
      $0.close()
    }
    #expect(text == declaration + "<a><b c=\"d\"/><e/></a>")
  }

  @Test func `what is written is read back`() throws {
    let nasty = "tab\tline\nreturn\r<&>\"' ]]>"
    var xml = XMLWriter()
    xml.open("t", [("v", nasty)])
    xml.text(nasty)
    let root = try XMLTree.parse(xml.bytes).root
    #expect(root.text == nasty)
    #expect(root.attributes.map(\.value) == [nasty])
  }
}
