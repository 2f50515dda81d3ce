import OfficePackage
import SafeXML
import TestSupport
import Testing
import ZipArchive

@Suite struct OfficePackageTests {
  private func archive(_ parts: [(String, String)]) throws(ZipError) -> [UInt8] {
    var writer = ZipWriter()
    for (name, text) in parts { writer.add(name, Array(text.utf8)) }
    return try writer.finish()
  }

  private let types = (
    "[Content_Types].xml",
    """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="XML" ContentType="application/xml"/>\
    <Override PartName="/Word/Doc.xml" ContentType="Application/Main"/></Types>
    """
  )

  private func relationships(_ target: String, _ mode: String = "") -> (String, String) {
    (
      "_rels/.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="x" Type="urn:unknown" Target="nowhere.xml"/>\
      <Relationship Id="m" Type="http://schemas.openxmlformats.org/officeDocument/2006/\
      relationships/officeDocument" Target="\(target)" \(mode)/></Relationships>
      """
    )
  }

  private func failure(_ bytes: [UInt8]) -> OfficePackageError? {
    do throws(OfficePackageError) {
      _ = try OfficePackage(reading: bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "word/doc.xml", "/word/doc.xml", "Word/Doc.xml", "./word/doc.xml", "word/../word/doc.xml",
    "../../word/doc.xml", "word\\doc.xml", "word/%64oc.xml", "%2e%2e/word/doc.xml",
  ])
  func `the main part is found by its relationship, however it is written`(target: String) throws {
    let package = try OfficePackage(
      reading: archive([types, relationships(target), ("word/doc.xml", "<a/>")]))
    #expect(package.mainPart == PartName("word/doc.xml"))
    #expect(package.contentType(of: package.mainPart)?.rawValue == "application/main")
    #expect(try package.tree(of: package.mainPart).dump == "a\n")
    #expect(package.relationships["x"]?.part == PartName("nowhere.xml"))
    #expect(package.relationships["x"]?.type.rawValue == "urn:unknown")
  }

  @Test func `a main part that is missing or outside is refused`() throws {
    let missing = try archive([types, relationships("gone.xml"), ("word/doc.xml", "<a/>")])
    #expect(failure(missing) == .noMainPart)
    let outside = try archive([
      types, relationships("http://localhost/a", "TargetMode=\"External\""), ("a", "<a/>"),
    ])
    #expect(failure(outside) == .noMainPart)
    #expect(failure(try archive([types])) == .noMainPart)
  }

  @Test func `other archives are told apart`() throws {
    #expect(failure(try archive([("a.txt", "a")])) == .notAnOfficeFile)
    let open = try archive([("mimetype", "application/vnd.oasis"), ("content.xml", "<a/>")])
    #expect(failure(open) == .openDocument)
    #expect(failure([1, 2]) == .archive(.notAnArchive(looksLike: .unknown)))
  }

  @Test(arguments: ["[Content_Types].xml", "_rels/.rels"])
  func `a document type declaration is refused in every part`(part: String) throws {
    let hostile = "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"
    let honest = [types, relationships("word/doc.xml"), ("word/doc.xml", "<a/>")]
    let parts = honest.map { $0.0 == part ? (part, hostile) : $0 }
    let error = failure(try archive(parts))
    #expect(error == .part(PartName(part), XMLReadingError(.documentType, line: 1, column: 3)))
    #expect(error?.code == "XML-102")
  }

  @Test func `what is outside is told and never opened`() throws {
    let builder = WordBuilder("").linking("image", to: "file:///dev/zero")
    let package = try OfficePackage(reading: builder.bytes())
    let all = try package.relationships(of: package.mainPart).all
    #expect(all.map(\.target) == [.external("file:///dev/zero")])
    #expect(all.map(\.type) == [.image])
  }

  @Test func `strict types are the transitional ones`() {
    let strict = RelationshipType(
      rawValue: "http://purl.oclc.org/ooxml/officeDocument/relationships/styles")
    #expect(strict == .styles)
    let properties = RelationshipType(
      rawValue: "http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties")
    #expect(properties == .extendedProperties)
  }

  @Test func `too many relationships are refused`() throws {
    let many = (0...4_000).map { "<Relationship Id='r\($0)' Type='t' Target='x'/>" }.joined()
    let rels =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
      + many + "</Relationships>"
    let bytes = try archive([types, ("_rels/.rels", rels)])
    #expect(failure(bytes) == .tooManyRelationships(PartName("_rels/.rels"), limit: 4_000))
  }

  @Test func `a package is written the same way twice`() throws {
    func package() throws(ZipError) -> [UInt8] {
      var writer = OfficePackageWriter()
      let first = writer.relate(from: "", type: "urn:a", target: "word/document.xml")
      let second = writer.relate(
        from: "word/document.xml", type: "urn:b", target: "http://localhost/?a&b", external: true)
      #expect([first, second] == ["rId1", "rId1"])
      writer.add(part: "word/document.xml", contentType: "application/x", bytes: Array("<a/>".utf8))
      return try writer.finish()
    }
    #expect(try package() == package())
    let archive = try ZipReader(package())
    #expect(
      archive.entries.map(\.name) == [
        "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels",
        "word/document.xml",
      ])
  }
}
