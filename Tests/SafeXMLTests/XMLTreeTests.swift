import SafeXML
import Testing

@Suite struct XMLTreeTests {
  private func tree(_ xml: String) throws -> XMLTree { try XMLTree.parse(Array(xml.utf8)) }

  @Test func `a tree draws itself`() throws {
    let tree = try tree(
      "<a x='1'>one<b/><!-- no --><c y='&lt;'>two<![CDATA[ <three> ]]>&amp;</c><?pi no?>\n</a>")
    #expect(
      tree.dump == """
        a x="1"
          "one"
          b
          c y="<"
            "two <three> &"
          "\\n"

        """)
  }

  @Test func `strict names are told as transitional ones`() throws {
    let strict = try tree("<w:p xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'/>")
    let usual = try tree(
      "<w:p xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>")
    #expect(strict.root.name == usual.root.name)
  }

  @Test func `a vocabulary numbers its names and drops other attributes`() throws {
    let vocabulary = XMLVocabulary(["n:p", "val", "n:r"], prefixes: ["n": "urn:n"])
    let xml = "<q:p xmlns:q='urn:n' val='1' q:val='2' rsid='3'><other/><q:r/></q:p>"
    let root = try XMLTree.parse(Array(xml.utf8), vocabulary: vocabulary).root
    #expect(root.number == 0)
    #expect(root.attribute(1) == "1")
    #expect(root.attributes.count == 1)
    #expect(root.first(2)?.name?.local == "r")
    #expect(root.children.map(\.number) == [5, 2])
  }

  @Test func `references in values are read`() throws {
    let values = try tree("<a b='&amp;' c='&amp;#38;' d='&#38;lt;' e='x&lt;&#x41;&quot;'/>").root
      .attributes.map(\.value)
    #expect(values == ["&", "&#38;", "&lt;", "x<A\""])
  }

  @Test func `the texts of one kind of element are had without a tree`() throws {
    let vocabulary = XMLVocabulary(["t", "val"], prefixes: [:])
    func texts(_ xml: String) throws -> String {
      let texts = try XMLTree.texts(
        in: 0, of: Array(xml.utf8), vocabulary: vocabulary, into: [UInt8](), add: { $0 += $1 })
      return String(decoding: texts, as: UTF8.self)
    }
    #expect(
      try texts("<a>no<t val='no'>one <b>two</b>&amp;</t><c><t/><d>no</d><t>three</t></c></a>")
        == "one two&three")
    #expect(try texts("<t>all<t> of</t> it</t>") == "all of it")
    #expect(throws: XMLReadingError.self) { try texts("<a><t>one</a>") }
    #expect(throws: XMLReadingError.self) { try texts(String(repeating: "<t>", count: 200)) }
  }

  @Test func `a prefix without a declaration means what it usually means`() throws {
    let vocabulary = XMLVocabulary(["n:p"], prefixes: ["n": "urn:n"])
    #expect(try XMLTree.parse(Array("<n:p/>".utf8), vocabulary: vocabulary).root.number == 0)
  }

  @Test(arguments: [1, 2, 3, 7, 64, 1000])
  func `the size of the chunks makes no difference`(size: Int) throws {
    let xml =
      "<?xml version='1.0' encoding='UTF-8'?><a b='ünï &gt; \">\"'><!-- <x> -- ></a> -->é<c/>–</a>"
      .replacing("-- >", with: "- - >")
    let whole = try tree(xml).dump
    let bytes = Array(xml.utf8)
    let tree = XMLTree.parse { receive in
      for start in stride(from: 0, to: bytes.count, by: size) {
        let chunk = Array(bytes[start..<min(start + size, bytes.count)])
        guard chunk.withUnsafeBytes(receive) else { return }
      }
    }
    #expect(try tree.get().dump == whole)
  }

  @Test func `UTF-16 is read in both byte orders, with and without a mark`() throws {
    let xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é\u{1F600}</a>"
    let little = xml.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = xml.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big] {
      #expect(try XMLTree.parse(bytes).root.text == "é\u{1F600}")
    }
  }

  @Test func `a byte order mark of UTF-8 is no text`() throws {
    #expect(try XMLTree.parse([0xEF, 0xBB, 0xBF] + Array("<a>b</a>".utf8)).dump == "a\n  \"b\"\n")
  }
}
