import SafeXML
import Testing

/// What a vocabulary passes over never reaches the parser, and nothing else is lost with it.
@Suite struct PassingOverTests {
  private static let vocabulary = XMLVocabulary(
    ["w:p", "w:t", "val"], prefixes: ["w": "urn:w"], passingOver: ["w:border", "w:spacing"],
    attributes: "w:rsid")

  private func tree(_ inside: String, size: Int = 1 << 20) throws -> XMLTree {
    let bytes = Array("<w:p xmlns:w=\"urn:w\">\(inside)</w:p>".utf8)
    return try XMLTree.parse(vocabulary: Self.vocabulary) { receive in
      for start in stride(from: 0, to: bytes.count, by: size) {
        let chunk = Array(bytes[start..<min(start + size, bytes.count)])
        guard chunk.withUnsafeBytes(receive) else { return }
      }
    }.get()
  }

  @Test(arguments: [
    // Passed over, alone and with all that is inside.
    ("<w:spacing/><w:t>a</w:t>", "a"),
    ("<w:spacing w:after=\"1>2\" w:x='/>'/><w:t>a</w:t>", "a"),
    ("<w:border><w:t>in</w:t><w:border><w:t/></w:border></w:border><w:t>a</w:t>", "a"),
    (
      "<w:border ><!-- </w:border> --><x y='</w:border>'/><![CDATA[</w:border>]]></w:border >b", "b"
    ),
    ("a<w:spacing/>b<w:border></w:border>c", "abc"),
    // Kept: other names, other prefixes, and what only looks like a tag.
    ("<w:spacings>a</w:spacings><w:spac>b</w:spac><x:spacing>c</x:spacing>", "abc"),
    ("<!--->--><!----><w:t>a</w:t><!--->-->", "a"),
    ("<!-- <w:border> --><![CDATA[<w:border>]]><?p <w:border>?>", "<w:border>"),
    ("<w:t w:val='<w:border>'>a</w:t>".replacing("<w:border>", with: "&lt;w:border>"), "a"),
  ])
  func `elements are passed over and nothing else`(inside: String, text: String) throws {
    let inside = inside.replacing("<x:spacing>", with: "<x:spacing xmlns:x='urn:x'>")
    for size in [1, 2, 3, 5, 64, 1 << 20] {
      #expect(try tree(inside, size: size).root.text == text, "in chunks of \(size)")
    }
  }

  @Test(arguments: [
    "<w:t w:rsidR=\"00A1\" val=\"1\" w:rsidRPr='>'>a</w:t>",
    "<w:t val=\"1\" w:rsid=\"\">a</w:t>",
    "<w:t w:rsidR=\"1\" val='1'/>",
    "<w:t\n val='1'\tw:rsidR=\"1\"/>",
    "<w:rsid\tval='0'/><w:t val='1'/>",
  ])
  func `attributes are passed over and nothing else`(inside: String) throws {
    for size in [1, 2, 3, 5, 64, 1 << 20] {
      let root = try tree(inside, size: size).root
      #expect(root.first(1)?.attribute(2) == "1", "in chunks of \(size)")
    }
  }

  @Test func `without a vocabulary nothing is passed over`() throws {
    let xml = "<w:p xmlns:w='urn:w'><w:spacing w:rsidR='1'>a</w:spacing></w:p>"
    #expect(try XMLTree.parse(Array(xml.utf8)).dump == "p\n  spacing rsidR=\"1\"\n    \"a\"\n")
  }

  @Test func `a prefix that means something else passes nothing over`() throws {
    let border = "<w:border><x:t>a</x:t></w:border>"
    let xml = "<x:p xmlns:x='urn:w' xmlns:w='urn:other'>\(border)</x:p>"
    #expect(try XMLTree.parse(Array(xml.utf8), vocabulary: Self.vocabulary).root.text == "a")
  }

  @Test(arguments: [[0x00], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF]] as [[UInt8]])
  func `what is passed over is still text`(bytes: [UInt8]) throws {
    for (before, after) in [("<w:border>", "</w:border>"), ("<w:spacing w:x='", "'/>")] {
      let xml = Array("<w:p xmlns:w=\"urn:w\">\(before)".utf8) + bytes + "\(after)</w:p>".utf8
      #expect(throws: XMLReadingError.self) {
        try XMLTree.parse(xml, vocabulary: Self.vocabulary)
      }
    }
    for size in [1, 2, 3, 5, 64, 1 << 20] {
      let tree = try tree("<w:border w:x='é'>日本𝟙</w:border><w:t>a</w:t>", size: size)
      #expect(tree.root.text == "a", "in chunks of \(size)")
    }
  }

  @Test(
    arguments: [
      Array(" w:rsidR=\"".utf8) + [0xFF] + Array("\"/>".utf8),
      Array(" w:rsidR=\"".utf8) + [0xC0, 0x80] + Array("\"/>".utf8),
      Array("/><w:spacing ".utf8) + [0xFF] + Array("/>".utf8),
    ] as [[UInt8]])
  func `a broken character at the end of what is passed over is refused`(bytes: [UInt8]) {
    let xml = Array("<w:p xmlns:w=\"urn:w\"><w:t".utf8) + bytes + Array("</w:p>".utf8)
    #expect(throws: XMLReadingError.self) {
      try XMLTree.parse(xml, vocabulary: Self.vocabulary)
    }
  }

  @Test(arguments: [1, 2, 7, 64])
  func `an attribute that touches the next one is not passed over`(size: Int) {
    #expect(throws: XMLReadingError.self) { try tree("<w:t w:rsidR=\"1\"val='2'/>", size: size) }
    #expect(throws: XMLReadingError.self) { try tree("<w:p w:rsidR=\"1\"Pr/>", size: size) }
  }

  @Test func `what is passed over after the end must end too`() {
    for xml in ["<w:p xmlns:w='urn:w'/><w:border>junk & <w:p>", "<w:p xmlns:w='urn:w'/><w:border>"]
    {
      #expect(throws: XMLReadingError.self) {
        try XMLTree.parse(Array(xml.utf8), vocabulary: Self.vocabulary)
      }
    }
  }

  @Test func `letters of UTF-16 are no lines`() {
    let xml =
      "<w:p xmlns:w='urn:w'>\n" + String(repeating: "<w:t>અઆઊ</w:t>", count: 60_000) + "&no;</w:p>"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in xml.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    do throws(XMLReadingError) {
      _ = try XMLTree.parse(bytes, vocabulary: Self.vocabulary)
      Issue.record("it should be refused")
    } catch {
      #expect(error.line == 2)
    }
  }

  @Test func `prefixes without a declaration and namespaces of one name cost what they should`()
    throws
  {
    func undeclared(_ count: Int) -> String { (0..<count).map { "<a\($0):x/>" }.joined() }
    #expect(try tree(undeclared(9_000)).root.children.map(\.name?.local).count == 9_000)
    #expect(throws: XMLReadingError.self) { try tree(undeclared(10_001)) }
    let long = String(repeating: "n", count: 6_000)
    let declared = (0..<2_000).map { "<q:x xmlns:q='\(long)\($0)'/>" }.joined()
    let root = try tree(declared).root
    #expect(Set(root.children.map { $0.name?.namespace }).count == 2_000)
  }

  @Test func `the place of an error in a long part is told within a piece of it`() throws {
    let line = String(repeating: "<w:t/>", count: 99) + "<w:spacing/>\n"
    let lines = 10_000
    let xml = "<w:p xmlns:w='urn:w'>" + String(repeating: line, count: lines) + "&no;</w:p>"
    do throws(XMLReadingError) {
      _ = try XMLTree.parse(Array(xml.utf8), vocabulary: Self.vocabulary)
      Issue.record("it should be refused")
    } catch {
      #expect(error.reason == .malformed(code: 26))
      #expect((lines - 120...lines + 1).contains(error.line))
    }
  }

  @Test func `the place of an error counts what is passed over`() {
    let xml = "<w:p xmlns:w='urn:w'>\n<w:spacing/><w:border>\n</w:border><w:t>&no;</w:t></w:p>"
    #expect(throws: XMLReadingError(.malformed(code: 26), line: 3, column: 21)) {
      try XMLTree.parse(Array(xml.utf8), vocabulary: Self.vocabulary)
    }
  }

  @Test(arguments: ["<w:border>", "<w:border><w:spacing></w:border>", "<w:spacing a='"])
  func `what is passed over must end`(inside: String) {
    #expect(throws: XMLReadingError.self) { try tree(inside) }
  }

  @Test func `limits hold in what is passed over`() {
    let many = (0..<300).map { " a\($0)=''" }.joined()
    #expect(throws: XMLReadingError.self) { try tree("<w:spacing\(many)/>") }
    #expect(throws: XMLReadingError.self) { try tree("<w:border><!DOCTYPE a></w:border>") }
  }
}
