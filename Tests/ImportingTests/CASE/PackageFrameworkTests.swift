import CASEFormat
import Curriculum
import Frameworks
import Importing
import TestSupport
import Testing

struct PackageFrameworkTests {
  private let document = "00000000-0000-4000-8000-000000000000"

  /// Builds a package from `code: parent parent`, a number in front of a parent being its sequence.
  private func package(_ items: [(String, [String])]) -> CFPackage {
    let moment = "2026-11-22T00:00:00Z"
    var package = CFPackage(
      document: CFDocument(
        identifier: document, uri: "urn:d", creator: "Maker", title: "Welding Skills 2026",
        lastChangeDateTime: moment))
    for (code, parents) in items {
      var item = CFItem(
        identifier: code, fullStatement: "The **\(code)** of <b>all</b> &amp; more", uri: code,
        lastChangeDateTime: moment)
      item.humanCodingScheme = code
      package.items.append(item)
      for parent in parents {
        let parts = parent.split(separator: "#").map(String.init)
        let end = parts[0] == "top" ? document : parts[0]
        var link = CFAssociation(
          identifier: "\(code) \(end)", associationType: .isChildOf, uri: "",
          originNodeURI: LinkGenURI(title: code, identifier: code, uri: code),
          destinationNodeURI: LinkGenURI(title: end, identifier: end, uri: end),
          lastChangeDateTime: moment)
        link.sequenceNumber = parts.count > 1 ? Int(parts[1]) : nil
        package.associations.append(link)
      }
    }
    return package
  }

  private func tree(_ items: [(String, [String])]) -> ([String], [String]) {
    let reading = package(items).framework()
    let lines = reading.framework.items.map {
      String(repeating: ".", count: $0.depth) + $0.code.description
    }
    return (lines, reading.notices.filter { $0.kind != .noLicence }.map(\.description))
  }

  @Test func `siblings follow their sequence numbers, and codes by value`() {
    let (lines, notices) = tree([
      ("A.10", ["A"]), ("A.2", ["A"]), ("A.3", ["A#1"]), ("A", []), ("B", ["top#1"]),
    ])
    #expect(lines == ["B", "A", ".A.3", ".A.2", ".A.10"])
    #expect(notices == [])
  }

  @Test func `an item with two parents stands under the first`() {
    let (lines, notices) = tree([("A", []), ("B", []), ("C", ["B", "A"])])
    #expect(lines == ["A", "B", ".C"])
    #expect(notices == ["C: it stands under B, and also under A"])
  }

  @Test func `a circle is cut and named`() {
    let (lines, notices) = tree([("A", []), ("B", ["C"]), ("C", ["D"]), ("D", ["B"]), ("E", ["B"])])
    #expect(lines == ["A", "B", ".D", "..C", ".E"])
    #expect(
      notices == ["B: it is its own ancestor (B under C under D under B); the tree starts here"])
  }

  @Test func `an item that is its own parent stands at the top`() {
    let (lines, notices) = tree([("A", ["A"])])
    #expect(lines == ["A"])
    #expect(notices == ["A: it is its own ancestor (A under A); the tree starts here"])
  }

  @Test func `an item whose parent is elsewhere stands at the top`() {
    let (lines, notices) = tree([("A", ["Z"])])
    #expect(lines == ["A"])
    #expect(notices == ["A: its parent “Z” is not in the package"])
  }

  @Test func `a very deep tree is read`() {
    let items = (0..<20_000).map { ("\($0)", $0 == 0 ? [] : ["\($0 - 1)"]) }
    #expect(package(items).framework().framework.items.last?.depth == 19_999)
  }

  @Test func `markup is taken out of statements`() {
    #expect(
      package([("A", [])]).framework().framework.items[0].statement == "The A of all & more")
  }

  @Test(arguments: [
    ("Standards", Framework.Kind.standards), ("Competency framework", .skills),
    ("Skills", .skills), ("Regulation", .requirements), ("", .standards),
  ])
  func `the kind is found in the framework type`(type: String, kind: Framework.Kind) {
    var package = package([])
    package.document.frameworkType = type
    #expect(package.framework().framework.kind == kind)
  }

  @Test func `a foreign package gets an id, and a notice about its license`() {
    let reading = package([]).framework()
    #expect(reading.framework.id == "welding-skills-2026")
    #expect(package([]).framework(id: "wld").framework.id == "wld")
    #expect(reading.framework.licence == .unstated)
    #expect(reading.notices.map(\.kind) == [.noLicence])
  }

  @Test func `an item without a code goes by its identifier`() {
    var package = package([("A", [])])
    package.items[0].humanCodingScheme = nil
    #expect(package.framework().framework.items[0].code.description == "A")
  }
}
