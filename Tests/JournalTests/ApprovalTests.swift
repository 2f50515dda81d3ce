import Curriculum
import Journal
import ProgramFile
import Testing

/// Signatures, and what they are worth after a change.
@Suite struct ApprovalTests {
  private let rosa = Writer(
    person: Person(
      key: PersonKey("p-rosa"), name: "Rosa Diaz",
      memberships: [Membership(role: .approver), Membership(role: .author)]))

  private func desk(_ kind: StoreKind) async throws -> WritingDesk {
    let desk = try await WritingDesk(kind)
    try await desk.journal.save(try #require(rosa.person))
    return desk
  }

  private func signature(
    _ scope: Signature.Scope, _ content: String, name: String
  ) -> Signature {
    Signature(scope: scope, content: content, sentence: "I approve this set.", name: name)
  }

  @Test(arguments: StoreKind.allCases)
  func `a signature stands until the set changes, and comments do not change it`(
    kind: StoreKind
  ) async throws {
    let desk = try await desk(kind)
    let (journal, program) = (desk.journal, desk.program)
    let content = try await journal.content(of: program)
    _ = try await journal.sign(
      signature(.strand(.adultEducation), content, name: "maria ortiz"), for: program,
      by: WritingDesk.maria)
    _ = try await journal.sign(
      signature(.approval, content, name: "Rosa Diaz"), for: program, by: rosa)
    _ = try await desk.write(
      [
        ("c1 @in", base: 0, #"{"list":"comments"}"#), ("c1 @order", base: 0, #""V""#),
        ("c1 text", base: 0, #""Good.""#),
      ], by: rosa)
    #expect(try await journal.signatures(of: program).map(\.stands) == [true, true])
    _ = try await desk.write([("o1 statement", base: 1, #""Measure.""#)], by: WritingDesk.ben)
    #expect(try await journal.signatures(of: program).map(\.stands) == [false, false])
    _ = try await desk.write(
      [("o1 statement", base: 2, #""Measure and record vital signs.""#)], by: WritingDesk.ben,
      undoes: 5)
    #expect(try await journal.signatures(of: program).map(\.stands) == [true, true])
  }

  @Test(arguments: StoreKind.allCases)
  func `nobody approves what has changed since, or what they wrote last`(
    kind: StoreKind
  ) async throws {
    let desk = try await desk(kind)
    let (journal, program) = (desk.journal, desk.program)
    let old = try await journal.content(of: program)
    _ = try await desk.write([("o1 statement", base: 1, #""Measure.""#)], by: rosa)
    let stale = try await refusal {
      try await journal.sign(signature(.approval, old, name: "Rosa Diaz"), for: program, by: rosa)
    }
    #expect(stale == "JRN-110: The program has changed since you opened this page.")
    let now = try await journal.content(of: program)
    let own = try await refusal {
      try await journal.sign(signature(.approval, now, name: "Rosa Diaz"), for: program, by: rosa)
    }
    #expect(
      own == "JRN-106: You wrote the last change yourself, so somebody else must approve it.")
  }

  @Test(arguments: StoreKind.allCases)
  func `a role that is gone when the form is sent signs nothing`(kind: StoreKind) async throws {
    let desk = try await desk(kind)
    let (journal, program) = (desk.journal, desk.program)
    let content = try await journal.content(of: program)
    var person = try #require(rosa.person)
    person.memberships = [Membership(role: .reviewer)]
    try await journal.save(person)
    let found = try await refusal {
      try await journal.sign(
        signature(.approval, content, name: "Rosa Diaz"), for: program, by: rosa)
    }
    #expect(found == "JRN-106: Approvals are given by an approver.")
  }

  @Test(arguments: StoreKind.allCases)
  func `another name than one's own signs nothing`(kind: StoreKind) async throws {
    let desk = try await desk(kind)
    let content = try await desk.journal.content(of: desk.program)
    let found = try await refusal {
      try await desk.journal.sign(
        signature(.approval, content, name: "Rosa D."), for: desk.program, by: rosa)
    }
    #expect(found == "JRN-105: The name that you typed is not \"Rosa Diaz\".")
  }
}
