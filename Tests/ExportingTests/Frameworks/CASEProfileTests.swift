import CASEFormat
import Exporting
import Importing
import Testing

/// What the profiles of CASE do with values that no schema allows.
struct CASEProfileTests {
  private let moment = FrameworkSample.moment
  private let id = CASEIdentifier.derived(from: "document")

  /// One item and one link, with something wrong in each place.
  private func odd() -> CFPackage {
    var document = CFDocument(
      identifier: "local:welding", uri: "local:welding", creator: "A college", title: "Odd",
      lastChangeDateTime: moment)
    document.additional = JSONObject([.init("color", .string("red"))])
    document.extensions = JSONObject([.init("color", .string("blue"))])
    var package = CFPackage(document: document)
    var item = CFItem(
      identifier: "WLD 1", fullStatement: "Line 1\nLine 2", uri: "local:1",
      lastChangeDateTime: moment)
    item.humanCodingScheme = "WLD1"
    item.subject = ["Welding"]
    package.items = [item]
    var link = CFAssociation(
      identifier: "link 1", associationType: AssociationType(rawValue: "ext:supports"),
      uri: "local:l1",
      originNodeURI: LinkGenURI(title: "WLD1", identifier: "WLD 1", uri: "local:1"),
      destinationNodeURI: LinkGenURI(
        title: "Destination Node", identifier: "AWS 5", uri: "AWS 5.1%20 é#a#b"),
      lastChangeDateTime: moment)
    link.destinationNodeURI.targetType = "ext:code"
    link.notes = "Why"
    link.extensions = JSONObject([
      .init(
        "plait",
        .object(
          JSONObject([
            .init("strength", .string("partial")),
            .init("strand", .string("workforce preparation")),
          ])))
    ])
    package.associations = [link]
    return package
  }

  @Test func `identifiers that are no UUID travel beside one and come back`() throws {
    let bytes = try odd().conformed(to: .current).written()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(#""identifier": "\#(CASEIdentifier.derived(from: "WLD 1"))""#))
    #expect(text.contains(#""identifier": "AWS 5""#))
    #expect(try CASEReader.read(bytes).package == odd())
  }

  @Test func `what CASE 1.1 would refuse is mended, and what stood there is kept`() throws {
    var package = odd()
    package.document.caseVersion = "1.0"
    package.document.statusStartDate = "Fall"
    package.items[0].fullStatement = ""
    package.items[0].lastChangeDateTime = "yesterday"
    package.associations[0].associationType = AssociationType(rawValue: "builds on")
    package.associations[0].originNodeURI.targetType = "code"
    let conformed = package.conformed(to: .current)
    #expect(conformed.violations == [])
    #expect(conformed.document.additional["caseVersion"] == .string("1.0"))
    #expect(conformed.document.additional["statusStartDate"] == .string("Fall"))
    #expect(conformed.items[0].fullStatement == "WLD1")
    #expect(conformed.items[0].additional["lastChangeDateTime"] == .string("yesterday"))
    #expect(conformed.associations[0].associationType.rawValue == "ext:builds-on")
    #expect(conformed.associations[0].originNodeURI.targetType == "ext:code")
  }

  @Test func `CASE 1.0 has the strength of an alignment as a group of links`() {
    let package = odd().conformed(to: .first)
    #expect(
      package.definitions.associationGroupings.map(\.title) == ["Workforce preparation - partial"])
    #expect(package.associations[0].groupingURI?.title == "Workforce preparation - partial")
    #expect(package.associations[0].associationType == .isRelatedTo)
    #expect(package.associations[0].notes == nil)
    #expect(package.associations[0].destinationNodeURI.targetType == nil)
    #expect(package.items[0].subject == [])
    #expect(package.items[0].fullStatement == "Line 1 Line 2")
  }

  @Test func `OpenSALT gets valid addresses and a link from each top item to the document`() {
    let package = odd().conformed(to: .openSALT)
    #expect(
      package.associations[0].destinationNodeURI.uri
        == "urn:uuid:\(CASEIdentifier.derived(from: "AWS 5"))")
    #expect(package.associations.last?.associationType == .isChildOf)
    #expect(
      package.associations.last?.destinationNodeURI.identifier
        == CASEIdentifier.derived(from: "local:welding"))
  }

  @Test(arguments: [
    ("https://x.test/a b", "https://x.test/a%20b"),
    ("https://x.test/50%", "https://x.test/50%25"),
    ("https://x.test/%C3%A9#a#b", "https://x.test/%C3%A9#a%23b"),
    ("urn:fdc:edplancms.com:2016:cfr:MP.5", "urn:fdc:edplancms.com:2016:cfr:MP.5"),
    ("RI.4.3", "urn:uuid:aba7f57c-ba94-5f06-ae68-d7ea921b6a54"),
  ])
  func `an address is escaped, or gives way to the identifier`(uri: String, valid: String) {
    #expect(
      WebAddress.valid(uri, identifier: "aba7f57c-ba94-5f06-ae68-d7ea921b6a54") == valid)
  }

  @Test(arguments: [
    (FrameworkFormat.current, []),
    (
      .first,
      [
        "Left out: “color” of the framework.", "Changed: statement of 1 item (WLD1).",
        "Left out: subject of 1 item (WLD1).",
        "Changed: type of 1 link (WLD1 to Destination Node).",
        "Left out: type of the end of 1 link (WLD1 to Destination Node).",
        "Left out: notes of 1 link (WLD1 to Destination Node).",
        "Left out: original identifiers of the file.",
      ]
    ),
  ])
  func `the losses of a profile are found in the data`(
    format: FrameworkFormat, expected: [String]
  ) throws {
    let package = odd()
    let outgoing = OutgoingFramework(package: package, framework: package.framework().framework)
    let losses = try outgoing.export(as: format, named: "odd").losses
    #expect(losses.map(\.description) == expected)
  }
}
