import CASEFormat
import TestSupport
import Testing

struct CASEReadingTests {
  private func read(_ text: String) throws(CASEReadingError) -> CASEReading {
    try CASEReader.read(Array(text.utf8))
  }

  private let head = """
    "CFDocument": {"identifier": "11111111-1111-4111-8111-111111111111", "uri": "urn:x:d", \
    "creator": "C", "title": "T", "lastChangeDateTime": "2026-01-01T00:00:00Z"}
    """

  private func repairs(ofItem fields: String) throws -> (CFItem, [String]) {
    let reading = try read(
      """
      {\(head), "CFItems": [{"identifier": "22222222-2222-4222-8222-222222222222", \
      "fullStatement": "S", "uri": "urn:x:i", \
      "lastChangeDateTime": "2026-01-01T00:00:00Z"\(fields)}]}
      """)
    return (reading.package.items[0], reading.repairs.map(\.description))
  }

  @Test func `a conforming package needs no repair`() throws {
    let (item, repairs) = try repairs(ofItem: #", "humanCodingScheme": "RI.4.3""#)
    #expect(item.humanCodingScheme == "RI.4.3")
    #expect(repairs == [])
  }

  @Test(arguments: [
    (#""subject": "Math""#, "subject: “Math” is taken as a list of one"),
    (#""educationLevel": "08""#, "educationLevel: “08” is taken as a list of one"),
    (#""listEnumeration": 3"#, "listEnumeration: 3 is taken as a text"),
    (#""language": null"#, "language: null means that there is nothing"),
    (
      #""CFDocumentURI": {"title": "T"}"#,
      "CFDocumentURI: the package itself says which document it belongs to"
    ),
    (
      #""statusStartDate": "2020-02-03T00:00:00"""#,
      "statusStartDate: of 2020-02-03T00:00:00 only the day is taken"
    ),
    (#""depth": 4"#, "depth: CASE 1.1 has no such field; it is kept"),
    (#""subject": [1, "Math"]"#, "subject: 1 is taken as a text"),
    (#""subject": [true, "Math"]"#, "subject: 1 of 2 are not texts"),
    (#""notes": {}"#, "notes: expected something else than a group of fields"),
  ])
  func `a lenient reading leaves a line in the log`(field: String, line: String) throws {
    let field = field.hasSuffix("\"\"") ? String(field.dropLast()) : field
    let (_, repairs) = try repairs(ofItem: ", " + field)
    #expect(repairs.first == "CFItems[1] (S), \(line)")
  }

  @Test func `of several links to keywords the first is taken`() throws {
    let link = """
      {"title": "K", "identifier": "33333333-3333-4333-8333-333333333333", "uri": "urn:x:k"}
      """
    let (item, repairs) = try repairs(ofItem: #", "conceptKeywordsURI": [\#(link), \#(link)]"#)
    #expect(item.conceptKeywordsURI?.title == "K")
    #expect(repairs == ["CFItems[1] (S), conceptKeywordsURI: the first of 2 is taken"])
  }

  @Test func `a broken package is read and its repairs drawn`() throws {
    let reading = try read(CASEFixture.broken)
    Golden("broken.repairs.txt").matches(
      reading.repairs.map { "\($0)\n" }.joined())
    Golden("broken.package.txt").matches(reading.package.dump)
  }

  @Test(arguments: [
    ("[]", CASEReadingError.notAnObject(kind: "a list")),
    ("3", .notAnObject(kind: "a number")),
    (#"{"CFItems": []}"#, .noDocument(names: ["CFItems"])),
    ("[{}, {}]", .severalPackages(count: 2)),
    ("{", .notJSON(JSONReadingError(.endsTooSoon, line: 1, column: 2))),
  ])
  func `what is no package is refused with a reason`(text: String, error: CASEReadingError) {
    #expect(throws: error) { try read(text) }
  }

  @Test func `a refusal says what to do`() {
    #expect(
      "\(CASEReadingError.noDocument(names: ["CFItems"]))" == """
        This file has no CFDocument; it has CFItems. Ask the publisher for the whole package \
        (CFPackages), not for a part of it.
        """)
  }

  @Test func `what has no place in a field is kept beside it, and written again`() throws {
    let text = """
      {"CFDocument": {"title": "T", "lastChangeDateTime": "last Tuesday"}, "CFItems": ["a word",
      {"fullStatement": "S", "educationLevel": [9, 10], "notes": ["first", "second"],
      "statusStartDate": "2026-01-02T10:00:00Z"}],
      "CFDefinitions": {"CFConcepts": [7]}}
      """
    let package = try CASEReader.read(Array(text.utf8)).package
    let item = try #require(package.items.first)
    #expect(item.educationLevel == ["9", "10"])
    #expect(item.notes == "first")
    #expect(item.additional["notes"] == .array([.string("first"), .string("second")]))
    #expect(item.statusStartDate == "2026-01-02")
    #expect(item.additional["statusStartDate"] == .string("2026-01-02T10:00:00Z"))
    #expect(package.document.additional["lastChangeDateTime"] == .string("last Tuesday"))
    #expect(package.additional["CFItems"] == .array([.string("a word")]))
    #expect(package.definitions.additional["CFConcepts"] == .array([.number("7")]))
    #expect(try CASEReader.read(try package.written()).package == package)
  }
}
