import Curriculum
import Journal
import ProgramFile
import Testing

/// Who may write what.
@Suite struct RightsTests {
  private func person(_ name: String, _ memberships: Membership...) -> Writer {
    let key = "p-" + name.lowercased().filter(\.isLetter)
    return Writer(person: Person(key: PersonKey(key), name: name, memberships: memberships))
  }

  private func desk(_ kind: StoreKind, with writers: Writer...) async throws -> WritingDesk {
    let desk = try await WritingDesk(kind)
    for writer in writers { try await desk.journal.save(try #require(writer.person)) }
    return desk
  }

  private func remark(
    _ id: String, list: String = "comments", text: String, author: String
  ) -> [(String, base: Int, String?)] {
    [
      ("\(id) @in", base: 0, "{\"list\":\"\(list)\"}"), ("\(id) @order", base: 0, #""V""#),
      ("\(id) text", base: 0, "\"\(text)\""), ("\(id) part", base: 0, #""o1""#),
      ("\(id) author", base: 0, "\"\(author)\""),
    ]
  }

  @Test(arguments: StoreKind.allCases)
  func `an author of one strand writes there and in what all share`(kind: StoreKind) async throws {
    let ana = person("Ana", Membership(role: .author, strands: [.adultEducation]))
    let desk = try await desk(kind, with: ana)
    _ = try await desk.write([("o1-adult-1 text", base: 1, #""Read a care plan.""#)], by: ana)
    _ = try await desk.write([("o1 statement", base: 1, #""Measure.""#)], by: ana)
    _ = try await desk.write([("u1 hours/adult education", base: 0, #""40""#)], by: ana)
    let found = try await refusal {
      try await desk.write(
        [
          ("a @in", base: 0, #"{"part":"o1","list":"workforce training"}"#),
          ("a @order", base: 0, #""V""#), ("a text", base: 0, #""Use a cuff.""#),
        ], by: ana)
    }
    #expect(found == "JRN-106: You write in other strands than workforce training.")
  }

  @Test(arguments: StoreKind.allCases)
  func `a reviewer comments under the own name and changes nothing of the set`(
    kind: StoreKind
  ) async throws {
    let lee = person("Lee Chan", Membership(role: .reviewer))
    let desk = try await desk(kind, with: lee)
    _ = try await desk.write(remark("c1", text: "Which chart?", author: "Maria Ortiz"), by: lee)
    let comment = try await desk.journal.state(of: desk.program).document().program.comments[0]
    #expect((comment.author, comment.date) == ("Lee Chan", "2026-11-30"))
    let found = try await refusal {
      try await desk.write([("o1 statement", base: 1, #""A.""#)], by: lee)
    }
    #expect(
      found == "JRN-106: Your role allows comments and suggestions, and no changes of the set.")
  }

  @Test(arguments: StoreKind.allCases)
  func `the words of a comment are its writer's, and its status is everybody's`(
    kind: StoreKind
  ) async throws {
    let lee = person("Lee Chan", Membership(role: .reviewer))
    let desk = try await desk(kind, with: lee)
    _ = try await desk.write(remark("c1", text: "Which chart?", author: "Lee Chan"), by: lee)
    let found = try await refusal {
      try await desk.write([("c1 text", base: 1, #""Fine.""#)], by: WritingDesk.maria)
    }
    #expect(found == "JRN-106: Somebody else wrote this.")
    _ = try await desk.write([("c1 status", base: 0, #""resolved""#)], by: WritingDesk.maria)
    _ = try await desk.write([("c1 text", base: 1, #""Which chart, please?""#)], by: lee)
    #expect(try await desk.cell("c1 text") == #"2 "Which chart, please?""#)
  }

  @Test(arguments: StoreKind.allCases)
  func `a suggestion is put away by an author or by who made it`(kind: StoreKind) async throws {
    let lee = person("Lee Chan", Membership(role: .reviewer))
    let kim = person("Kim", Membership(role: .reviewer))
    let desk = try await desk(kind, with: lee, kim)
    _ = try await desk.write(
      remark("s1", list: "proposals", text: "Measure.", author: "Lee Chan"), by: lee)
    let deleting = [("s1 @deleted", base: 0, #""yes""#)]
    let found = try await refusal { try await desk.write(deleting, by: kim) }
    #expect(found == "JRN-106: Somebody else wrote this.")
    let words = try await refusal {
      try await desk.write([("s1 text", base: 1, #""Else.""#)], by: WritingDesk.maria)
    }
    #expect(words == "JRN-106: Somebody else wrote this.")
    _ = try await desk.write(deleting, by: WritingDesk.maria)
    _ = try await desk.write([("s1 @deleted", base: 1, nil)], by: lee)
    #expect(try await desk.journal.state(of: desk.program).document().program.proposals.count == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func `somebody of another program may not even comment`(kind: StoreKind) async throws {
    let kim = person("Kim", Membership(program: ProgramKey(madeFrom: "welding"), role: .author))
    let desk = try await desk(kind, with: kim)
    for writes in [
      remark("c1", text: "Hello.", author: "Kim"), [("o1 statement", base: 1, #""A.""#)],
    ] {
      let found = try await refusal { try await desk.write(writes, by: kim) }
      #expect(found == "JRN-106: You are not one of those who work on this program.")
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a right that is taken away counts from the next commit on`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let maria = try #require(WritingDesk.maria.person)
    try await desk.journal.save(Person(key: maria.key, name: maria.name))
    let found = try await refusal {
      try await desk.write([("o1 statement", base: 1, #""A.""#)], by: WritingDesk.maria)
    }
    #expect(found == "JRN-106: You are not one of those who work on this program.")
    var closed = maria
    closed.isActive = false
    try await desk.journal.save(closed)
    let later = try await refusal {
      try await desk.write([("o1 statement", base: 1, #""A.""#)], by: WritingDesk.maria)
    }
    #expect(later == "JRN-106: This account is closed.")
  }

  @Test(arguments: StoreKind.allCases)
  func `a closed program takes no change, and an opened one does`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let program = desk.program
    _ = try await desk.journal.setClosed(true, program, reason: "Approved.", by: .console)
    let found = try await refusal {
      try await desk.write([("o1 statement", base: 1, #""A.""#)], by: WritingDesk.maria)
    }
    #expect(found == "JRN-103: The program is closed for changes.")
    _ = try await refusal {
      try await desk.journal.setClosed(false, program, reason: "", by: WritingDesk.maria)
    }
    _ = try await desk.journal.setClosed(false, program, reason: "Sent back.", by: .console)
    _ = try await desk.write([("o1 statement", base: 1, #""A.""#)], by: WritingDesk.maria)
    #expect(try await desk.journal.verify() == [])
  }

  @Test(arguments: StoreKind.allCases)
  func `the last administrator stays`(kind: StoreKind) async throws {
    let ada = person("Ada", Membership(role: .administrator))
    let desk = try await desk(kind, with: ada)
    var gone = try #require(ada.person)
    gone.memberships = []
    let found = try await refusal { try await desk.journal.save(gone) }
    #expect(found == "JRN-106: This is the last administrator.")
    #expect(try await desk.journal.person(gone.key)?.isAdministrator == true)
  }
}
