import Authoring
import Curriculum
import Testing

struct EvidenceAnswerTests {
  private let desk: Desk

  init() throws { desk = try Desk() }

  @Test func `an answer that is changed is given back as it was`() throws {
    var program = Program()
    let first = try answer("iet-rule 463.37(b)", .partly, "One set, not yet by unit.", &program)
    let second = try answer("iet-rule 463.37(b)", .met, nil, &program)
    #expect(first == nil)
    #expect(second?.status == .partly)
    #expect(program.evidence.map(\.status) == [.met])
    #expect(program.evidence.map(\.statement) == ["One set, not yet by unit."])
  }

  @Test func `what does not apply wants a reason of its own`() throws {
    var program = Program()
    _ = try answer("iet-rule 463.37(b)", .met, "One set.", &program)
    let error = #expect(throws: AuthoringError.self) {
      _ = try answer("iet-rule 463.37(b)", .notApplicable, nil, &program)
    }
    #expect(
      error?.message
        == "Say with --statement why the requirement does not apply to this program.")
    #expect(program.evidence.map(\.status) == [.met])
    _ = try answer("iet-rule 463.37(b)", .notApplicable, "No training is funded.", &program)
    #expect(program.evidence.map(\.statement) == ["No training is funded."])
  }

  @Test func `a page wants the attachment that it is in`() throws {
    var program = Program()
    let error = #expect(throws: AuthoringError.self) {
      _ = try desk.answer(
        "iet-rule 463.37(b)", .met, statement: nil, part: nil, page: "4", in: &program)
    }
    #expect(error?.message == "Say with --part which attachment the page is in.")
    #expect(program.evidence == [])
  }

  @Test func `a code that no list has is told with the nearest`() throws {
    let error = #expect(throws: AuthoringError.self) {
      _ = try desk.requirement(named: "iet-rule 463.37(z)")
    }
    #expect(error?.message.hasPrefix("No list has a requirement of this code.") == true)
    #expect(try desk.requirement(named: "463.37(b)").description == "iet-rule 463.37(b)")
  }

  private func answer(
    _ requirement: String, _ status: Evidence.Status, _ statement: String?,
    _ program: inout Program
  ) throws -> Evidence? {
    try desk.answer(
      requirement, status, statement: statement, part: nil, page: nil, in: &program)
  }
}
