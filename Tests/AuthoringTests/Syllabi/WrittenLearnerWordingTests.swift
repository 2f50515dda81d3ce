import Checking
import Curriculum
import Exporting
import ProgramFile
import Reports
import TestSupport
import Testing

@testable import Authoring

/// The wording for learners that a person has written, beside the approved one.
@Suite struct WrittenLearnerWordingTests {
  private let desk: Desk
  private var program = SampleProgram.nursing

  init() throws {
    desk = try Desk()
    program.objectives[0].statement = "Measure and record vital signs."
    program.objectives[0].learnerWording = "You will check how a resident is doing."
    program.objectives[0].outcomes.workforceTraining[0].text = "Take a pulse for 60 seconds."
    program.objectives[0].outcomes.workforceTraining[0].learnerWording = "You count a pulse."
  }

  private func lines(of program: Program) throws -> [String] {
    let file = try desk.syllabus(program, isForLearners: true, named: "s.html")
    return try ReadDocument(file.bytes, named: file.name).lines.map(\.text)
  }

  @Test func `it is what learners read, and the approved wording stands beside it`() throws {
    let lines = try lines(of: program)
    #expect(lines.contains("You will check how a resident is doing."))
    #expect(lines.contains("Wording of the program: Measure and record vital signs."))
    #expect(
      lines.contains {
        $0.contains("You count a pulse. Wording of the program: Take a pulse for 60 seconds.")
      })
  }

  @Test func `without it a statement is put to learners where that is safe`() throws {
    var other = program
    other.objectives[0].learnerWording = nil
    #expect(
      try lines(of: other).contains("You will be able to measure and record vital signs."))
  }

  @Test func `it counts in a language that is not put to learners by itself`() throws {
    var other = program
    other.language = "es"
    #expect(try lines(of: other).contains("You will check how a resident is doing."))
  }

  @Test func `the syllabus in the approved wording does not have it`() throws {
    let file = try desk.syllabus(program, named: "s.html")
    let lines = try ReadDocument(file.bytes, named: file.name).lines.map(\.text)
    #expect(!lines.contains { $0.contains("how a resident is doing") || $0.contains("count a") })
  }

  @Test func `a plainer wording does not undo an approval, another statement does`() {
    let hash = Desk.contentHash(of: program)
    var plainer = program
    plainer.objectives[0].learnerWording = "You will see how a resident is."
    plainer.objectives[0].outcomes.workforceTraining[0].learnerWording = nil
    #expect(Desk.contentHash(of: plainer) == hash)
    plainer.objectives[0].statement = "Measure vital signs."
    #expect(Desk.contentHash(of: plainer) != hash)
  }

  @Test func `a changed one is told as a change`() {
    var plainer = program
    plainer.objectives[0].learnerWording = "You will see how a resident is doing."
    let told = ProgramDifference(from: program, to: plainer).facts
    #expect(told.count == 1)
    #expect(told.first?.words == "You will [-check-] [+see+] how a resident is doing.")
  }
}
