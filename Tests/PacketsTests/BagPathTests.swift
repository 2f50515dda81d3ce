import Curriculum
import Packets
import Testing

@Suite struct BagPathTests {
  @Test(arguments: [
    ("", BagPath.Danger.empty), ("a//b", .empty), ("/etc/passwd", .absolute), ("~/x", .absolute),
    ("C:/x", .absolute), ("c:x", .absolute), ("../x", .traversal), ("a/../b", .traversal),
    ("./a", .traversal), ("a\\b", .backslash), ("..\\..\\x", .backslash), ("a\nb", .control),
    ("a\u{0}b", .control), ("a\u{202E}fdp.exe", .control), ("a\u{200B}b", .control),
    ("ab:c", .forbidden), ("a?b", .forbidden), ("a*b", .forbidden), ("NUL", .reserved),
    ("con.txt", .reserved), ("a/Lpt1.docx", .reserved), ("a./b", .ending), ("a ", .ending),
    ("e\u{301}", .composition), (String(repeating: "a", count: 201), .length),
  ])
  func `a name that not every computer can hold is refused`(path: String, danger: BagPath.Danger) {
    #expect(BagPath.danger(in: path) == danger)
  }

  @Test(arguments: [
    "a", "01-cover.docx", "a b/c", "é.pdf", "100%.pdf", "日本語", "...a", "console.txt",
  ])
  func `an honest name is taken`(path: String) {
    #expect(BagPath.danger(in: path) == nil)
  }

  @Test(arguments: [
    ("100%.pdf", "100%25.pdf"), ("a\r\nb", "a%0D%0Ab"), ("%0A", "%250A"), ("é", "é"),
  ])
  func `line breaks and percent signs are encoded in a list`(path: String, written: String) {
    #expect(BagPath.encoded(path) == written)
    #expect(BagPath.decoded(written) == path)
  }

  @Test func `only the three encoded characters are decoded`() {
    #expect(BagPath.decoded("a%20b%2e%2E%2f%0a%") == "a%20b%2e%2E%2f\n%")
  }

  @Test(arguments: [
    ["a.txt", "A.TXT"], ["é", "É"], ["a", "a"], ["a", "a/b"], ["A/b", "a"],
  ])
  func `two names that are one on some computers are refused`(names: [String]) throws {
    let info = try SamplePacket.info()
    #expect(throws: BagError.self) {
      try Bag(name: "b", payload: names.map { BagFile($0, []) }, info: info)
    }
  }

  @Test(arguments: ["", "a/b", "..", "NUL", "a\n"])
  func `the folder of a bag has an honest name too`(name: String) throws {
    let info = try SamplePacket.info()
    #expect(throws: BagError.self) { try Bag(name: name, payload: [], info: info) }
  }

  @Test func `a value of bag-info cannot start a label`() throws {
    var info = try SamplePacket.info()
    info.organization = "Lake\nPayload-Oxum: 0.0\r\n\u{85}x"
    let bag = try Bag(name: "b", payload: [BagFile("a", [1])], info: info)
    let text = String(decoding: try #require(bag.image["bag-info.txt"]), as: UTF8.self)
    #expect(text.hasPrefix("Source-Organization: Lake Payload-Oxum: 0.0 x\n"))
    #expect(BagVerifier.verify(bag.image).findings.allSatisfy { $0.severity < .error })
    info.further = [BagInfo.Line("a:b", "c")]
    #expect(throws: BagError.badLabel("a:b")) { try Bag(name: "b", payload: [], info: info) }
  }
}
