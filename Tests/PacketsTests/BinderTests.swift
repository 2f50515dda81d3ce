import Foundation
import Testing

@testable import Packets

/// Pages and tags of several PDFs in one.
@Suite struct BinderTests {
  /// A PDF of one tagged page, as qpdf tells it.
  private static func file(
    heading: String, kids: String = #""/Kids": ["3 0 R"]"#, page: String = "", catalog: String = ""
  ) throws -> PDFFile {
    try PDFFile(
      json: Array(
        """
        {"qpdf": [{"jsonversion": 2, "pdfversion": "1.7", "maxobjectid": 10}, {
          "obj:1 0 R": {"value": {"/Type": "/Catalog", "/Pages": "2 0 R", "/Lang": "u:es",
            "/StructTreeRoot": "6 0 R", "/Outlines": "8 0 R" \(catalog)}},
          "obj:2 0 R": {"value": {"/Type": "/Pages", "/Count": 1, \(kids),
            "/MediaBox": [0, 0, 792, 612]}},
          "obj:3 0 R": {"value": {"/Type": "/Page", "/Parent": "2 0 R", "/StructParents": 0,
            "/Contents": "4 0 R" \(page)}},
          "obj:10 0 R": {"value": {"/Type": "/Page", "/Parent": "2 0 R", "/Contents": "4 0 R"}},
          "obj:4 0 R": {"stream": {"dict": {"/Filter": "/FlateDecode"}, "datafile": "page"}},
          "obj:6 0 R": {"value": {"/Type": "/StructTreeRoot", "/K": ["7 0 R"],
            "/ParentTree": {"/Nums": [0, ["5 0 R"]]}, "/RoleMap": {"/Fact": "/P"}}},
          "obj:7 0 R": {"value": {"/Type": "/StructElem", "/S": "/Document", "/P": "6 0 R",
            "/K": ["5 0 R"]}},
          "obj:5 0 R": {"value": {"/Type": "/StructElem", "/S": "/\(heading)", "/P": "7 0 R",
            "/Pg": "3 0 R", "/K": [0]}},
          "obj:8 0 R": {"value": {"/First": "9 0 R", "/Last": "9 0 R", "/Count": 1}},
          "obj:9 0 R": {"value": {"/Title": "u:\(heading)", "/Dest": ["3 0 R", "/Fit"]}},
          "trailer": {"value": {"/Root": "1 0 R"}}
        }]}
        """.utf8))
  }

  private static let properties = Binder.Properties(
    title: "Packet & more", author: "Cedar Valley", language: "en-US", day: "2026-09-08")

  private static func bound(_ parts: [BinderPart]) throws -> PDFFile {
    let numbers = try file(heading: "H1", kids: #""/Kids": ["3 0 R", "10 0 R"]"#)
    return try Binder.bind(parts, numbers: numbers, properties)
  }

  /// The kinds of the elements of the structure tree, each below its own.
  private func kinds(_ file: PDFFile, _ value: PDFValue?, depth: Int = 0) -> [String] {
    guard let element = file[value], let kind = element["/S"]?.text else { return [] }
    let title = element["/T"]?.text.map { " \($0)" } ?? ""
    let below = file[element["/K"]]?.values ?? []
    return [String(repeating: "  ", count: depth) + kind + title]
      + below.flatMap { kinds(file, $0, depth: depth + 1) }
  }

  @Test func `each document is a part of one structure tree`() throws {
    let one = BinderPart("Cover", try Self.file(heading: "H1"))
    let two = BinderPart("Syllabus", try Self.file(heading: "Fact"))
    let file = try Self.bound([one, two])
    let catalog = try #require(file[file.root])
    let tree = try #require(file[catalog["/StructTreeRoot"]])
    #expect(
      kinds(file, tree["/K"]?.values?.first) == [
        "/Document", "  /Part u:Cover", "    /H1", "  /Part u:Syllabus", "    /Fact",
      ])
    #expect(catalog["/Lang"] == .string("en-US"))
    // Each page finds its own elements by its key.
    let pages = try file.pages(atMost: 10)
    let keys = pages.map { $0.entries["/StructParents"]?.integer }
    #expect(keys == [0, 1])
    let numbers = try #require(file[tree["/ParentTree"]]?["/Nums"]?.values)
    #expect(numbers.compactMap(\.integer) == [0, 1])
    for (page, entry) in zip(pages, [numbers[1], numbers[3]]) {
      let element = try #require(file[entry.values?.first])
      #expect(element["/Pg"] == .reference(page.number))
    }
  }

  @Test func `each document has a bookmark, and its own below`() throws {
    let two = BinderPart("Syllabus", try Self.file(heading: "H1"))
    let file = try Self.bound([two])
    let outline = try #require(file[file[file.root]?["/Outlines"]])
    let bookmark = try #require(file[outline["/First"]])
    #expect(bookmark["/Title"] == .string("Syllabus"))
    #expect(bookmark["/Dest"]?.values?.first?.reference == (try file.pages(atMost: 5)[0].number))
    // The one heading of the document says the title again, so its own bookmark is left out.
    #expect(bookmark["/First"] == nil)
  }

  @Test func `how a document numbers its objects does not show`() throws {
    let file = try Self.file(heading: "H1")
    let text = String(decoding: try file.json(), as: UTF8.self)
    // LibreOffice numbers what it embeds in another order from time to time.
    let swapped = [("4 0 R", "11 0 R"), ("9 0 R", "4 0 R"), ("5 0 R", "9 0 R")]
      .reduce(text.replacingOccurrences(of: "\"maxobjectid\":10", with: "\"maxobjectid\":12")) {
        $0.replacingOccurrences(of: "\"obj:\($1.0)\"", with: "\"obj:\($1.1)\"")
          .replacingOccurrences(of: "\"\($1.0)\"", with: "\"\($1.1)\"")
      }
    let other = try PDFFile(json: Array(swapped.utf8))
    #expect(other.objects[11]?.isStream == true)
    let bound = try [file, other].map { try Self.bound([BinderPart("Cover", $0)]).json() }
    #expect(bound[0] == bound[1])
  }

  @Test func `a page takes its size from the tree, and its number as an artifact`() throws {
    let file = try Self.bound([BinderPart("Cover", try Self.file(heading: "H1"))])
    let page = try #require(file.pages(atMost: 5).first)
    #expect(page.box(in: file) == [0, 0, 792, 612])
    let contents = (page.entries["/Contents"]?.values ?? []).compactMap { $0.reference }
    #expect(contents.count == 3)
    let last = try #require(file.objects[contents[2]]?.data)
    let words = String(decoding: try #require(Data(base64Encoded: last)), as: UTF8.self)
    #expect(words.contains("/Artifact <</Type /Pagination /Subtype /Footer>> BDC"))
    #expect(words.contains("q 1 0 0 1 180 0 cm /PlaitPageNumber Do Q"))
  }

  @Test(arguments: [
    (0, "1 0 0 1 0 0"), (1, "0 1 -1 0 612 180"), (2, "-1 0 0 -1 612 792"), (3, "0 -1 1 0 0 612"),
  ])
  func `a page that is shown turned has its number in the corner that the reader sees`(
    quarters: Int, matrix: String
  ) throws {
    let place = BinderNumberPlace(box: [0, 0, 612, 792], quarters: quarters)
    let words = String(
      decoding: try #require(Data(base64Encoded: place.stream)), as: UTF8.self)
    #expect(words.contains("q \(matrix) cm"))
  }

  @Test func `what others attached does nothing by itself`() throws {
    let page = #", "/AA": {"/O": {"/S": "/JavaScript"}}, "/Annots": [{"/Subtype": "/Link"}]"#
    let foreign = try Self.file(
      heading: "H1", page: page, catalog: #", "/OpenAction": {"/S": "/JavaScript"}"#)
    let file = try Self.bound([BinderPart("Letter", foreign, isForeign: true)])
    let entries = try #require(file.pages(atMost: 5).first).entries
    #expect(entries["/AA"] == nil)
    #expect(entries["/Annots"] == nil)
    #expect(file[file.root]?["/OpenAction"] == nil)
  }

  @Test func `a tree of pages that leads back to itself ends`() throws {
    let circle = try Self.file(heading: "H1", kids: #""/Kids": ["2 0 R", "3 0 R", "3 0 R"]"#)
    #expect(try BinderPart("Circle", circle).pageCount() == 1)
    let empty = try Self.file(heading: "H1", kids: #""/Kids": ["2 0 R"]"#)
    #expect(throws: BinderError.noPages) { try BinderPart("Empty", empty).pageCount() }
  }

  @Test func `the same documents give the same JSON`() throws {
    let parts = [BinderPart("Cover", try Self.file(heading: "H1"))]
    #expect(try Self.bound(parts).json() == Self.bound(parts).json())
    #expect(throws: BinderError.unreadable) { try PDFFile(json: Array("{}".utf8)) }
  }
}
