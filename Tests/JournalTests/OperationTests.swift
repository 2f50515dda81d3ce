import Curriculum
import Journal
import ProgramFile
import Testing

/// What becomes of one write, in every store.
@Suite struct OperationTests {
  private let maria = WritingDesk.maria

  @Test(arguments: StoreKind.allCases)
  func `a write is in the program, in the log and told to others`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let answer = try await desk.write(
      [("o1 statement", base: 1, #""Measure, record and report vital signs.""#)], by: maria)
    let acceptance = try answer.accepted()
    #expect(acceptance.sequence == 2)
    #expect(acceptance.cells.map(\.version) == [2])
    #expect(try await desk.cell("o1 statement") == #"2 "Measure, record and report vital signs.""#)
    let event = try #require(
      try await desk.journal.events(of: desk.program, after: 1, limit: 9).first)
    #expect(event.event.author == "Maria Ortiz")
    #expect(event.event.changes.map(\.was?.scalar) == ["Measure and record vital signs."])
    #expect(desk.told.map(\.sequence) == [1, 2])
  }

  @Test(arguments: StoreKind.allCases)
  func `the same operation sent again has the same answer and is written once`(
    kind: StoreKind
  ) async throws {
    let desk = try await WritingDesk(kind)
    let writes = [("o1 statement", base: 1, #""Measure.""# as String?)]
    let first = try await desk.write(writes, by: maria, key: "k1")
    _ = try await desk.write([("o1 statement", base: 2, #""Chart.""#)], by: WritingDesk.ben)
    for _ in 0..<3 { #expect(try await desk.write(writes, by: maria, key: "k1") == first) }
    #expect(try await desk.journal.state(of: desk.program).sequence == 3)
    #expect(try await desk.cell("o1 statement") == #"3 "Chart.""#)
  }

  @Test(arguments: StoreKind.allCases)
  func `another operation under the same key is refused, and another person's key is free`(
    kind: StoreKind
  ) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write([("o1 statement", base: 1, #""A.""#)], by: maria, key: "k1")
    await #expect(throws: JournalError.self) {
      try await desk.write([("o1 statement", base: 2, #""B.""#)], by: maria, key: "k1")
    }
    let ben = try await desk.write(
      [("o2 statement", base: 1, #""C.""#)], by: WritingDesk.ben, key: "k1")
    #expect(try ben.accepted().sequence == 3)
  }

  @Test(arguments: StoreKind.allCases)
  func `all cells of an operation are written, or none`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let before = try await desk.yaml()
    let answer = try await desk.write(
      [("o1 statement", base: 1, #""A.""#), ("o2 statement", base: 7, #""B.""#)], by: maria)
    let conflict = try answer.conflict()
    #expect(conflict.clashes.map(\.address.part) == ["o2"])
    #expect(try await desk.yaml() == before)
  }

  @Test(arguments: StoreKind.allCases)
  func `what changes nothing is no event`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let answer = try await desk.write(
      [("o2 statement", base: 1, #""Move a resident safely.""#)], by: maria)
    let acceptance = try answer.accepted()
    #expect(acceptance.sequence == 1)
    #expect(acceptance.cells.map(\.version) == [1])
  }

  @Test(arguments: [
    ("o1 color", #""blue""#, "JRN-105: \"color\" is not a field of an objective."),
    ("o9 statement", #""A.""#, "JRN-104: There is no part \"o9\" in the program."),
    (
      ". hours/total", #""many""#,
      "JRN-105: \"many\" is not a number of hours, weeks, credits or dollars."
    ),
    ("o1 @order", #""0""#, "JRN-105: \"@order\" of \"o1\" cannot be that."),
    (
      "o1 @in", #"{"part":"o1","list":"adult education"}"#, "JRN-105: A part cannot hang on itself."
    ),
    (
      "o1 @in", "null", "JRN-105: The place of a part is the part above it and a list of it."
    ),
    (
      "o1-adult-1 @in", #"{"list":"units"}"#,
      "JRN-105: The part does not fit there: \"text\" is not a field of a unit."
    ),
    (". @unknown", "[]", "JRN-105: \"@unknown\" of \"the program\" cannot be that."),
  ])
  func `what the program cannot take is refused with a reason`(
    address: String, value: String, refusal expected: String
  ) async throws {
    let desk = try await WritingDesk(.memory)
    let found = try await refusal {
      try await desk.write([(address, base: 1, value)], by: maria)
    }
    #expect(found == expected)
    #expect(try await desk.journal.state(of: desk.program).sequence == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func `writes that wait share a commit and keep their order`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<300 {
        group.addTask {
          let address = number % 2 == 0 ? "o1 notes" : "o2 notes"
          _ = try await desk.write(
            [(address, base: 0, "\"note \(number)\"")], by: self.maria, key: "k\(number)")
        }
      }
      try await group.waitForAll()
    }
    #expect(desk.told.map(\.sequence) == Array(1...desk.told.count))
    #expect(desk.told.count == 301)
    #expect(try await desk.journal.verify() == [])
  }
}
