import CASEFormat
import TestSupport
import Testing

struct CASEWritingTests {
  private func small() -> CFPackage {
    let moment = "2026-11-22T00:00:00Z"
    let id = "11111111-1111-4111-8111-111111111111"
    var document = CFDocument(
      identifier: id, uri: "urn:uuid:\(id)", creator: "Plait", title: "Small",
      lastChangeDateTime: moment)
    document.caseVersion = "1.1"
    var package = CFPackage(document: document)
    var item = CFItem(
      identifier: "22222222-2222-4222-8222-222222222222", fullStatement: "Line 1\nLine “2”",
      uri: "urn:uuid:22222222-2222-4222-8222-222222222222", lastChangeDateTime: moment)
    item.educationLevel = ["B", "C"]
    item.additional = JSONObject([.init("color", .string("red"))])
    package.items = [item]
    package.associations = [
      CFAssociation(
        identifier: "33333333-3333-5333-8333-333333333333", associationType: .isChildOf,
        uri: "urn:x", originNodeURI: LinkGenURI(title: "o", identifier: item.identifier, uri: "o"),
        destinationNodeURI: LinkGenURI(title: "d", identifier: id, uri: "d"),
        lastChangeDateTime: moment)
    ]
    return package
  }

  @Test func `a package is written in the order of the schema`() throws {
    Golden("small.case.json").matches(String(decoding: try small().written(), as: UTF8.self))
  }

  @Test func `the same package gives the same bytes`() throws {
    #expect(try small().written() == (try small().written()))
  }

  @Test func `unknown fields travel under extensions and come back as unknown`() throws {
    let bytes = try small().written()
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""unknown": ["#))
    let reading = try CASEReader.read(bytes)
    #expect(reading.repairs == [])
    #expect(reading.package.items[0].additional["color"] == .string("red"))
    #expect(reading.package == small())
  }

  @Test func `a repaired package is written and needs no repair afterwards`() throws {
    var package = try CASEReader.read(Array(CASEFixture.broken.utf8)).package
    package.items.removeLast()
    package.associations.removeLast()
    let again = try CASEReader.read(try package.written())
    #expect(again.repairs.map(\.kind) == [.identifierNotConforming])
  }

  @Test func `what does not conform is refused, each place named`() {
    var package = small()
    package.items[0].identifier = "WLD-1"
    package.associations[0].associationType = AssociationType(rawValue: "likes")
    package.document.statusEndDate = "soon"
    let error = CASEWritingError([
      CASEViolation(
        place: "CFDocument", field: "statusEndDate", reason: "“soon” is no calendar day"),
      CASEViolation(
        place: "CFItems[1]", field: "identifier", reason: "“WLD-1” is no UUID"),
      CASEViolation(
        place: "CFAssociations[1]", field: "associationType", reason: "CASE 1.1 has no “likes”"),
    ])
    #expect(throws: error) { try package.written() }
  }
}
