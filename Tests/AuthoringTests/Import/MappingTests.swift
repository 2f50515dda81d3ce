import Authoring
import Curriculum
import Testing

/// What a person says of columns, rows and headings, and a profile that remembers it.
struct MappingTests {
  private let folder: WordFolder
  private let file: WordFile

  init() throws {
    folder = try WordFolder()
    file = try folder.word(
      "shop.docx", .paragraph("Nothing of a program."),
      .table([["Name", "Age", "Place", "Room"], ["Mo", "3", "Here", "1"]]),
      .table([
        ["No.", "Classroom", "Getting along", "Trade stuff: “floor”"],
        ["1", "Read a gauge aloud.", "Ask before you lift.", "Set a gauge."],
        ["2", "Write a work order.", "Come on time.", "Change a filter."],
      ]))
  }

  private func outcomes(_ document: ImportedDocument) -> [[String]] {
    document.program.objectives.map { objective in
      Strand.allCases.flatMap { objective.outcomes[$0].map(\.text) }
    }
  }

  private let sentences = [
    "table 2 column 2 = adult education", "table 2 column 3 = workforce preparation",
    "table 2 column 4 = workforce training", "table 2 column 1 = number",
  ]

  @Test func `what was said once is read the next time without being said`() throws {
    let desk = try Desk()
    #expect(desk.importDocument(file).program.objectives.isEmpty)
    let mappings = try desk.mappings(sentences)
    try desk.check(mappings, against: [file])
    let said = desk.importPrograms(file, mappings: mappings)[0]
    #expect(
      outcomes(said) == [
        ["Read a gauge aloud.", "Ask before you lift.", "Set a gauge."],
        ["Write a work order.", "Come on time.", "Change a filter."],
      ])
    let profile = try desk.profile(teaching: mappings, of: [file], named: folder.path("shop.yaml"))
    #expect(profile.remarks.isEmpty)
    let path = try folder.write(profile.text, to: "shop.yaml")
    let next = try Desk(profile: path).importDocument(file)
    #expect(next.program == said.program)
  }

  @Test func `a column of no certain table is one of the table that is likely meant`() throws {
    let desk = try Desk()
    let mappings = try desk.mappings([
      "column 2 = adult education", "column 3 = workforce preparation",
      "column 4 = workforce training",
    ])
    let said = desk.importPrograms(file, mappings: mappings)[0]
    #expect(outcomes(said).map(\.count) == [3, 3])
  }

  @Test func `the words of a heading are said without a place`() throws {
    let desk = try Desk()
    let mappings = try desk.mappings([
      "\"Classroom\" = adult education", "Getting along = workforce preparation",
    ])
    try desk.check(mappings, against: [file])
    let said = desk.importPrograms(file, mappings: mappings)[0]
    #expect(said.program.objectives.count == 2)
  }

  @Test(arguments: [
    ("column 3", "“column 3” has no equal sign. Write it like this: column 3 = workforce training"),
    (
      "column 3 = workforce trainin",
      "There is no role “workforce trainin”. Did you mean workforce training?"
    ),
    ("column 3 = training", "There is no role “training”. Did you mean workforce training?"),
  ])
  func `a sentence that is not understood is told with what would be`(
    sentence: String, message: String
  ) throws {
    let desk = try Desk()
    let error = #expect(throws: AuthoringError.self) { try desk.mappings([sentence]) }
    #expect(error?.kind == .request)
    #expect(error?.message == message)
  }

  @Test(arguments: [
    "table 9 column 1 = objective", "table 2 column 7 = objective", "table 2 row 5 = objective",
    "Shop floor = workforce training",
  ])
  func `what no document has cannot be spoken of`(sentence: String) throws {
    let desk = try Desk()
    let mappings = try desk.mappings([sentence])
    let error = #expect(throws: AuthoringError.self) { try desk.check(mappings, against: [file]) }
    #expect(error?.kind == .request)
  }

  @Test func `a profile with an unknown weight is refused by the name of the weight`() throws {
    let path = try folder.write(
      "id: a\ntitle: A\nextends: us-federal\nweights:\n  strands namd: 1\n", to: "a.yaml")
    let error = #expect(throws: AuthoringError.self) { _ = try Desk(profile: path) }
    #expect(error?.kind == .input)
    #expect(
      error?.description.contains(
        "line 5: There is no kind of clues “strands namd”. Did you mean “strands named”?") == true)
  }

  @Test func `a profile of nothing is refused`() throws {
    let desk = try Desk()
    #expect(throws: AuthoringError.self) {
      _ = try desk.profile(teaching: .none, of: [file], named: "a.yaml")
    }
  }
}
