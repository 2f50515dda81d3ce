import SafeXML
import Testing

struct MarkupScannerTests {
  private func tags(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var scanner = MarkupScanner(buffer)
      var tags: [String] = []
      while let piece = scanner.next() {
        tags.append("\(piece.kind) \(String(decoding: bytes[piece.name], as: UTF8.self))")
      }
      return tags
    }
  }

  @Test func `tags are found, and nothing in comments, instructions and character data`() {
    let text = "\u{FEFF}<?xml x='>'?><a b='>'><!-- <no> --><w:c/><![CDATA[<no>]]>t<?p <no>?></a >"
    #expect(tags(text) == ["start a", "empty w:c", "end a"])
  }

  @Test(arguments: ["", "<", "<a", "<a b='>", "</a", "<!-- ", "text"])
  func `what is cut off ends the walk`(text: String) { #expect(tags(text) == []) }

  @Test func `attributes are told with their values as written`() {
    let bytes = Array("<a  b = 'x&amp;\"'\n c:d=\"y'\"/>".utf8)
    let found = bytes.withUnsafeBufferPointer {
      MarkupAttribute.all(of: 0..<bytes.count, in: $0)
    }
    #expect(
      found.map { String(decoding: bytes[$0.name], as: UTF8.self) } == ["b", "c:d"])
    #expect(
      found.map { String(decoding: bytes[$0.value], as: UTF8.self) } == ["x&amp;\"", "y'"])
  }

  @Test func `plain parts stay the same bytes, others become plain`() {
    let plain = Array("<a>x</a>".utf8)
    #expect(PlainMarkup.bytes(of: plain) == plain)
    #expect(
      PlainMarkup.bytes(of: Array("<a>1<![CDATA[<&>]]>2<![CDATA[]]></a>".utf8))
        == Array("<a>1&lt;&amp;&gt;2</a>".utf8))
    let wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>".utf16
    #expect(
      PlainMarkup.bytes(of: [0xFE, 0xFF] + wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
        == Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>é</a>".utf8))
    #expect(PlainMarkup.bytes(of: [0xFF, 0xFE, 0x3C, 0x00, 0x00, 0xD8]) == nil)
  }
}
