import Curriculum
import ProgramFile
import Testing

/// What may be written into a cell, and what is said of the rest.
@Suite struct CellCheckTests {
  private let outcome = CellCheck(way: ["objectives", "adult education"])

  /// What becomes of a value, or why it cannot stand there.
  private func fate(_ field: String, _ value: String, _ check: CellCheck) throws -> String {
    do {
      let sent = try FileValue.read(json: Array(value.utf8), within: .request)
      let understood = try check.understood([field: sent])
      let written = try #require(understood[field])
      return written.map { String(decoding: $0.canonicalJSON, as: UTF8.self) } ?? "nothing"
    } catch let mistake as CellMistake {
      return "\(mistake.field): \(mistake.finding.message)"
    }
  }

  @Test(arguments: [
    ("text", #""Read a chart.""#, #""Read a chart.""#),
    ("text", #""""#, "nothing"),
    ("text", "null", "nothing"),
    ("alignments", #"["ccrs RI.4.3"]"#, #"["ccrs RI.4.3"]"#),
    ("alignments", #"[{"item":"ccrs RI.4.3"}]"#, #"["ccrs RI.4.3"]"#),
    (
      "alignments", #""ccrs RI.4.3""#,
      #"alignments: "alignments" should be a list of items such "#
        + #"as "- ccrs RI.4.3", one a line after "- ", and this is "ccrs RI.4.3"."#
    ),
    ("txet", #""Read.""#, #"txet: "txet" is not a field of an outcome; did you mean "text"?"#),
    (
      "text/more", #""Read.""#,
      #"text/more: "text" should be a text, and this is a group of fields."#
    ),
  ])
  func `a value of an outcome is understood or refused`(
    field: String, value: String, fate expected: String
  ) throws {
    let fate = try fate(field, value, outcome)
    #expect(fate == expected)
  }

  @Test(arguments: [
    ("hours/total", #""7.50""#, #""7.5""#),
    ("hours/total", "96", #""96""#),
    (
      "dates/starts", #""2026-09-31""#, #"dates/starts: "2026-09-31" is not a day of the calendar."#
    ),
    (
      "dates", #"{"starts":"2026-09-01"}"#,
      #"dates: "dates" is not one value."#
    ),
    (
      "objectives", #"[{"id":"o1"}]"#,
      #"objectives: "objectives" is not one value."#
    ),
    ("components/adult education", "{}", "{}"),
    ("language", #""en-US""#, "nothing"),
  ])
  func `a value of the program is understood or refused`(
    field: String, value: String, fate expected: String
  ) throws {
    let fate = try fate(field, value, CellCheck(way: []))
    #expect(fate == expected)
  }

  @Test func `a text of more than 16 KB and a title of more than 300 characters are refused`()
    throws
  {
    let long = "\"" + String(repeating: "a", count: 16_385) + "\""
    #expect(try fate("text", long, outcome) == "text: \"text\" would hold more than 16 KB.")
    let title = "\"" + String(repeating: "a", count: 301) + "\""
    #expect(
      try fate("title", title, CellCheck(way: []))
        == "title: \"title\" would hold more than 300 characters.")
  }

  @Test func `an outcome fits into any strand, and not among the units`() throws {
    let fields = ["text": FileValue.text("Read a chart.")]
    let training = CellCheck(way: ["objectives", "workforce training"])
    try training.expectPlace(for: fields, lists: [])
    let mistake = #expect(throws: CellMistake.self) {
      try CellCheck(way: ["units"]).expectPlace(for: fields, lists: [])
    }
    #expect(mistake?.finding.message == "\"text\" is not a field of a unit.")
    #expect(throws: CellMistake.self) {
      try training.expectPlace(for: fields, lists: ["adult education"])
    }
  }
}
