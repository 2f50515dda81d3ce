import OfficePackage
import Testing

@Suite struct PartNameTests {
  @Test func `names that mean one part are equal`() {
    #expect(PartName("/word/a%20b.xml") == PartName("Word\\A b.xml"))
    #expect(PartName("word/a.xml") != PartName("word/b.xml"))
  }

  @Test(arguments: [
    ("header1.xml", "word/header1.xml"), ("../customXml/item1.xml", "customXml/item1.xml"),
    ("/word/x.xml", "word/x.xml"), ("../../../etc/passwd", "etc/passwd"),
    ("media/a.png#b", "word/media/a.png"),
  ])
  func `a target is resolved against its source`(target: String, part: String) {
    #expect(PartName(target: target, from: PartName("word/document.xml")) == PartName(part))
  }

  @Test(arguments: ["", "#bookmark", "..", "/"])
  func `a target that names no part resolves to nothing`(target: String) {
    #expect(PartName(target: target, from: PartName("word/document.xml")) == nil)
  }

  @Test func `each part has a place for its relationships`() {
    #expect(
      PartName("word/document.xml").relationshipPart.description == "word/_rels/document.xml.rels")
    #expect(PartName("main.xml").relationshipPart.description == "_rels/main.xml.rels")
  }
}
