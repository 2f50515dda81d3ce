import OfficePackage
import Testing
import ZipArchive

struct OfficePackageRevisionTests {
  private func package(_ relationships: String? = nil) throws -> OfficePackage {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let space = "http://schemas.openxmlformats.org/package/2006/"
    var writer = ZipWriter()
    writer.add(
      "[Content_Types].xml",
      Array(
        "<t:Types xmlns:t=\"\(space)content-types\"><t:Default Extension=\"xml\" ContentType=\"a/b\"/></t:Types>"
          .utf8))
    writer.add(
      "_rels/.rels",
      Array(
        "<Relationships xmlns=\"\(space)relationships\"><Relationship Id=\"rId1\" Type=\"\(office)officeDocument\" Target=\"d.xml\"/></Relationships>"
          .utf8))
    writer.add("d.xml", Array("<d/>".utf8))
    if let relationships {
      writer.add("_rels/d.xml.rels", Array(relationships.replacing("SPACE", with: space).utf8))
    }
    return try OfficePackage(reading: writer.finish())
  }

  @Test(arguments: [
    nil, "<Relationships xmlns=\"SPACErelationships\"/>",
    "<r:Relationships xmlns:r=\"SPACErelationships\"><r:Relationship Id=\"rId2\" Type=\"x\" Target=\"d.xml\"/></r:Relationships>",
  ])
  func `a new part has a content type and a relationship with a free id`(
    relationships: String?
  ) throws {
    let old = try package(relationships)
    var revision = OfficePackageRevision(of: old)
    let part = revision.freeName("media/form", "png")
    revision.add(part, contentType: "image/png", bytes: [1], .stored)
    let id = try revision.relate(from: old.mainPart, type: "image", to: part)
    let new = try OfficePackage(reading: revision.finish())
    #expect(new.contentType(of: part)?.rawValue == "image/png")
    #expect(try new.relationships(of: new.mainPart)[id]?.part == part)
    #expect(
      try new.relationships(of: new.mainPart)["rId2"] != nil
        || relationships?.contains("rId2") != true)
    #expect(try new.bytes(of: new.mainPart) == old.bytes(of: old.mainPart))
  }
}
