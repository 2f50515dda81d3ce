import Curriculum
import Exporting
import Reports
import TestSupport
import Testing

@testable import Authoring

@Suite struct DocumentVerificationTests {
  private let desk: Desk
  private let program = SampleProgram.nursing

  init() throws { desk = try Desk() }

  private func found(
    _ file: ExportedFile, of changed: Program? = nil, isStamped: Bool = true
  ) throws -> [String] {
    let read = try ReadDocument(file.bytes, named: file.name)
    return try DocumentVerification(desk, against: changed ?? program)
      .findings(read, named: file.name).map { "\($0.code) \($0.message)" }
  }

  @Test(arguments: ["docx", "html"])
  func `what was made of the program says what the program says`(ending: String) throws {
    #expect(try found(desk.syllabus(program, named: "s.\(ending)")) == [])
    #expect(try found(desk.objectiveSheet(program, named: "o.\(ending)")) == [])
    #expect(try found(desk.checklist(program, named: "c.\(ending)")) == [])
    #expect(
      try found(desk.syllabus(program, isForLearners: true, named: "s.\(ending)")) == [])
  }

  @Test(arguments: ["objectives", "course-outcomes"])
  func `a form that was filled with the program is taken for what it is`(form: String) throws {
    let filled = try desk.filledForm(named: form, program: program, file: "f.docx").file
    let stamp = try #require(try ReadDocument(filled.bytes, named: "f.docx").stamp)
    #expect(stamp.document == "\(form).docx")
    #expect(stamp.contentHash == Desk.contentHash(of: program))
    #expect(try found(filled) == [])
    var now = program
    now.objectives[0].statement = "Measure nothing at all, and tell nobody."
    #expect(try found(filled, of: now).contains { $0.hasPrefix("VER-102") })
  }

  @Test func `a figure in the cell beside or below its label is held against the program`() throws {
    func cell(_ text: String) -> String { "<w:tc><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>" }
    func row(_ cells: String...) -> String { "<w:tr>\(cells.map(cell).joined())</w:tr>" }
    let title = "<w:p><w:r><w:t>\(program.title)</w:t></w:r></w:p>"
    let body =
      title + "<w:tbl>" + row("SOC code", "51-4121") + row("Total hours:", "999") + "</w:tbl>"
      + "<w:p/><w:tbl>" + row("CIP code", "Credential") + row("48.0508", "A welder") + "</w:tbl>"
    let file = ExportedFile(
      name: "s.docx", mediaType: WordExporter.mediaType, bytes: try WordBuilder(body).bytes())
    let told = try found(file).filter { $0.hasPrefix("VER-202") }
    #expect(told.contains { $0.contains("The SOC code is 51-4121") })
    #expect(told.contains { $0.contains("The CIP code is 48.0508") })
    #expect(told.contains { $0.contains("The hours of the program are 999") })
  }

  @Test func `a workbook is held against the program too`() throws {
    #expect(try found(desk.crosswalk(program, named: "c.xlsx")) == [])
  }

  /// A document of the former state: each change of the program is told in it.
  @Test func `each field that documents repeat is told where it differs`() throws {
    let file = try desk.syllabus(program, named: "s.docx")
    func codes(_ change: (inout Program) -> Void) throws -> Set<String> {
      var now = program
      change(&now)
      return Set(try found(file, of: now).map { String($0.prefix(7)) })
    }
    #expect(
      try codes { $0.objectives[0].statement = "Record all signs, and say what is odd." } != [])
    #expect(
      try codes { $0.objectives[0].outcomes.workforceTraining[0].text += " with care" }
        == ["VER-102", "VER-201"])
    #expect(
      try codes { $0.components.workforceTraining?.hours.total = Amount(77) }.contains("VER-202"))
    #expect(try codes { $0.objectives.removeLast() }.contains("VER-204"))
  }

  /// An objective or outcome that nobody approved is an error, office hours are not.
  @Test(arguments: ["docx", "html"])
  func `an added objective is told as an error`(ending: String) throws {
    var more = program
    var outcome = Outcome(id: "added")
    outcome.text = "Fly a helicopter to the hospital at night."
    more.objectives[0].outcomes.workforceTraining.append(outcome)
    let documents = [
      try desk.syllabus(more, named: "s.\(ending)"),
      try desk.objectiveSheet(more, named: "o.\(ending)"),
    ]
    for document in documents {
      let told = try found(document)
      #expect(
        told.contains {
          $0.hasPrefix("VER-207") && $0.contains("Fly a helicopter to the hospital at night.")
        })
    }
    var note = program
    var hours = Note(id: "n")
    hours.text = "Office hours are every Tuesday at noon."
    note.notes.append(hours)
    let told = try found(desk.syllabus(note, named: "s.\(ending)"))
    #expect(told.contains { $0.hasPrefix("VER-204") })
    #expect(!told.contains { $0.hasPrefix("VER-207") })
  }

  @Test func `a document of another program is told in one sentence`() throws {
    var other = Program()
    other.title = "Welding"
    other.objectives = (1...4).map { number in
      var objective = Objective(id: PartID("o\(number)"))
      objective.statement = "Weld joint number \(number) in each position of the book."
      return objective
    }
    #expect(
      try found(desk.syllabus(other, named: "s.docx")) == [
        "VER-101 This document is of another program: it is about “Welding”."
      ])
  }

  @Test func `a change after the approval is told`() throws {
    var approved = program
    var round = ReviewRound(id: "review-9")
    round.decision = .approved
    round.contentHash = "5d41"
    approved.reviews.append(round)
    let told = try found(desk.schedule(approved, named: "s.docx"), of: approved)
    #expect(told.contains { $0.hasPrefix("VER-104") })
  }
}
