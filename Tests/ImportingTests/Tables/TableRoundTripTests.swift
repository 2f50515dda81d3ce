import CASEFormat
import Curriculum
import Exporting
import Frameworks
import Importing
import TestSupport
import Testing

/// What Plait hands on as a table, read again.
@Suite struct TableRoundTripTests {
  private let framework = Framework(
    id: "kitchen", title: "Kitchen skills", publisher: "Lakeside County", kind: .skills,
    licence: FrameworkLicence(name: "CC BY 4.0", statement: "Name the county."),
    identifier: "0d3f3b1e-5a3c-4b52-8a55-1c4e39f0a001",
    items: [
      FrameworkItem(
        id: "0d3f3b1e-5a3c-4b52-8a55-1c4e39f0a002", code: FrameworkCode("K"), label: "Knives",
        statement: "Handles knives, forks and spoons", kind: "Duty"),
      FrameworkItem(
        id: "0d3f3b1e-5a3c-4b52-8a55-1c4e39f0a003", code: FrameworkCode("K.1"), label: "Claw",
        statement: "'+' and '-' tell how to hold food with a \"claw\"", level: ["B", "C"],
        keywords: ["grip", "fingers, curled"], kind: "Task", parent: 0,
        citation: "Handbook, page 4", isParaphrase: true, depth: 1),
    ])

  private func again(
    _ format: FrameworkFormat, _ sent: OutgoingFramework? = nil
  ) throws -> CFPackage {
    let moment = "2026-11-28T00:00:00Z"
    let export = try (sent ?? OutgoingFramework(framework, changed: moment))
      .export(as: format, named: "kitchen")
    return try FrameworkTableReader.read(
      export.file.bytes, named: "kitchen", id: "kitchen", title: "Kitchen skills", changed: moment
    ).incoming.package
  }

  @Test func `our table gives the same items again`() throws {
    #expect(try again(.table).framework().framework.items == framework.items)
  }

  @Test func `OpenSALT's workbook gives the same list again, but for what it has no column for`()
    throws
  {
    let package = try again(.workbook)
    var expected = framework.items
    expected[1].citation = nil
    expected[1].isParaphrase = false
    // Its lists are parted by commas, which one of the keywords holds.
    expected[1].keywords = ["grip", "fingers", "curled"]
    #expect(package.framework().framework.items == expected)
    #expect(package.document.identifier == framework.identifier)
    #expect(package.definitions.licenses.map(\.title) == ["CC BY 4.0"])
  }

  @Test func `OpenSALT's workbook keeps groups of links, links of the tree and terms of items`()
    throws
  {
    let moment = "2026-11-28T00:00:00Z"
    func id(_ number: Int) -> String {
      "0d3f3b1e-5a3c-4b52-8a55-1c4e39f0a0\(number)"
    }
    var package = framework.package(changed: moment)
    let grouping = CFAssociationGrouping(
      identifier: id(31), uri: "urn:uuid:" + id(31), title: "Crosswalk of 2026",
      lastChangeDateTime: moment)
    package.definitions.associationGroupings = [grouping]
    let own = CFLicense(
      identifier: id(32), uri: "urn:uuid:" + id(32), title: "CC0", licenseText: "CC0",
      lastChangeDateTime: moment)
    package.definitions.licenses.append(own)
    package.items[0].licenseURI = package.document.licenseURI
    package.items[1].licenseURI = LinkURI(title: "CC0", identifier: id(32), uri: own.uri)
    // The second item stands under the first one and, in the same group, at the top too.
    let (first, second) = (package.associations[0], package.associations[1])
    var top = second
    top.identifier = id(33)
    top.uri = "urn:uuid:" + id(33)
    top.destinationNodeURI = first.destinationNodeURI
    top.sequenceNumber = 2
    package.associations.append(top)
    var related = top
    related.identifier = id(34)
    related.uri = "urn:uuid:" + id(34)
    related.associationType = .isRelatedTo
    related.destinationNodeURI = first.originNodeURI
    related.sequenceNumber = nil
    package.associations.append(related)
    package.associations[1].identifier = id(35)
    for index in 1...3 {
      package.associations[index].groupingURI = LinkURI(
        title: grouping.title, identifier: grouping.identifier, uri: grouping.uri)
    }
    let sent = OutgoingFramework(package: package, framework: package.framework().framework)
    let read = try again(.workbook, sent)
    func links(_ package: CFPackage) -> Set<String> {
      Set(
        package.associations.filter { $0.groupingURI != nil }.map {
          "\($0.identifier) \($0.originNodeURI.identifier) \($0.associationType.rawValue) "
            + "\($0.destinationNodeURI.identifier) in \($0.groupingURI?.identifier ?? "none")"
        })
    }
    #expect(links(read) == links(package))
    #expect(read.definitions.associationGroupings == [grouping])
    #expect(
      read.items.map { item in
        read.definitions.licenses.first { $0.identifier == item.licenseURI?.identifier }?.title
      } == ["CC BY 4.0", "CC0"])
    #expect(read.items[0].licenseURI == read.document.licenseURI)
    #expect(read.items.allSatisfy { $0.extensions.plait == nil })
  }

  @Test(arguments: [FrameworkFormat.canvas, .moodle])
  func `a learning management system gives codes, statements and tree again`(
    format: FrameworkFormat
  ) throws {
    let package = try again(format)
    let items = package.framework().framework.items
    #expect(items.map(\.code) == framework.items.map(\.code))
    #expect(items.map(\.statement) == framework.items.map(\.statement))
    #expect(items.map(\.parent) == [nil, 0])
    #expect(package.document.title == "Kitchen skills")
  }
}
