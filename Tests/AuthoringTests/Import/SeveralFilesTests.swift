import Authoring
import Curriculum
import Importing
import Testing

/// One program out of several files, and several programs out of one.
struct SeveralFilesTests {
  private let set = WordFolder.Block.table([
    ["Objective", "Adult Education", "Workforce Preparation", "Workforce Training"],
    ["1. Chart vital signs.", "Read a scale.", "Speak up.", "Take a pulse."],
    ["2. Wash hands.", "Retell steps.", "Coach a partner.", "Wash hands."],
  ])

  @Test func `what is said of one file holds for no other, and is proposed so`() throws {
    let folder = try WordFolder()
    let table = WordFolder.Block.table([
      ["Name", "Age", "Place", "Room"], ["Mo", "3", "Here", "1"], ["Jo", "4", "There", "2"],
    ])
    let first = try folder.word(
      "set.docx", .heading("Nursing Assistant IET"), set, .paragraph("Rooms"), table)
    let second = try folder.word(
      "rooms.docx", .paragraph("Provider: Alder County School"), table, table)
    let desk = try Desk()
    let joined = try desk.importJoined([first, second])
    let remedies = joined.imported.findings.filter { $0.code == "IMP-105" }.map(\.remedy)
    #expect(remedies.contains { $0.contains("--map \"set.docx table 2 column 2 = ") })
    #expect(remedies.contains { $0.contains("--map \"rooms.docx table 2 column 2 = ") })
    let said = try desk.mappings(["rooms.docx table 1 column 2 = workforce training"])
    try desk.check(said, against: [first, second])
    #expect(
      try desk.importJoined([first, second], mappings: said).program.objectives.prefix(2)
        == joined.program.objectives.prefix(2))
    let absent = try desk.mappings(["set.docx table 3 column 2 = workforce training"])
    #expect(throws: AuthoringError.self) { try desk.check(absent, against: [first, second]) }
  }

  @Test func `a further file fills what the first leaves empty, and a difference is told`() throws {
    let folder = try WordFolder()
    let first = try folder.word(
      "set.docx", .heading("Nursing Assistant IET"), .paragraph("Provider: Alder County School"),
      set)
    let second = try folder.word(
      "syllabus.docx", .paragraph("Program title: Nursing Aide IET"),
      .paragraph("Occupation: Nursing assistants"), .paragraph("Lunch is at noon in the hall."))
    let joined = try Desk().importJoined([first, second])
    #expect(joined.program.title == "Nursing Assistant IET")
    #expect(joined.program.occupation.title == "Nursing assistants")
    #expect(joined.program.objectives.count == 2)
    #expect(!joined.hasErrors)
    let findings = joined.imported.findings
    #expect(findings.filter { $0.code == "IMP-109" }.count == 1)
    #expect(!findings.contains { $0.code == "IMP-102" })
    #expect(joined.imported.unplaced.map(\.place) == ["syllabus.docx, paragraph 3"])
    #expect(joined.summary.contains("syllabus.docx, paragraph 3: Lunch"))
    let report = try String(decoding: joined.reportJSON(), as: UTF8.self)
    #expect(report.contains("\"sources\""))
    #expect(report.contains("\"set.docx, table 1, row 2, column 2\""))
  }

  @Test func `a file that is named twice is refused`() throws {
    let folder = try WordFolder()
    let file = try folder.word("set.docx", set)
    let error = #expect(throws: AuthoringError.self) { try Desk().importJoined([file, file]) }
    #expect(error?.kind == .request)
  }

  private func program(_ title: String, _ kind: String) -> [WordFolder.Block] {
    [
      .heading(title), .paragraph("Occupation: \(kind)"), .paragraph("Provider: Alder School"),
      .table([
        ["Objective", "Adult Education", "Workforce Preparation", "Workforce Training"],
        ["1. Chart \(kind).", "Read about \(kind).", "Speak up.", "Take a \(kind)."],
        ["2. Wash \(kind).", "Retell steps.", "Coach a partner.", "Wash hands."],
      ]),
    ]
  }

  @Test func `two programs in one file are two, and no word is lost between them`() throws {
    let folder = try WordFolder()
    let blocks = program("Nursing IET", "pulses") + program("Greenhouse IET", "seedlings")
    let file = try folder.word(
      "two.docx", blocks[0], blocks[1], blocks[2], blocks[3], blocks[4], blocks[5], blocks[6],
      blocks[7])
    let desk = try Desk()
    let all = desk.importPrograms(file)
    #expect(all.map(\.title) == ["Nursing IET", "Greenhouse IET"])
    #expect(all.map(\.program.objectives.count) == [2, 2])
    #expect(!all.contains { $0.imported.findings.contains { $0.code == "IMP-104" } })
    let first = desk.importDocument(file)
    #expect(first.title == "Nursing IET")
    #expect(
      first.imported.findings.first { $0.code == "IMP-111" }?.message == """
        This file holds 2 programs: 1 “Nursing IET” and 2 “Greenhouse IET”. The first was taken.
        """)
    let error = #expect(throws: AuthoringError.self) {
      try desk.importJoined([file, folder.word("set.docx", set)])
    }
    #expect(error?.kind == .request)
  }

  @Test func `modules with a table each, and headings of one program, are one program`() throws {
    let folder = try WordFolder()
    let modules = try folder.word(
      "modules.docx", .heading("Module 1: Signs"), .paragraph("Occupation: Nursing assistants"),
      .paragraph("Provider: Alder School"), set, .heading("Module 2: Hands"),
      .paragraph("Occupation: Nursing assistants"), .paragraph("Provider: Alder School"), set)
    #expect(try Desk().importPrograms(modules).count == 1)
    let headings = try folder.word(
      "headings.docx", .heading("Nursing IET"), .paragraph("Occupation: Nursing assistants"),
      .paragraph("Provider: Alder School"), set, .heading("In the clinic"), set)
    #expect(try Desk().importPrograms(headings).count == 1)
  }
}
