import Curriculum
import Journal
import ProgramFile
import Testing

/// Parts that are added, moved, deleted and taken back.
@Suite struct PartsTests {
  private let maria = WritingDesk.maria

  private func outcome(
    _ id: String, in objective: String, order: String = "V", text: String
  ) -> [(String, base: Int, String?)] {
    [
      ("\(id) @in", base: 0, #"{"part":"\#(objective)","list":"workforce training"}"#),
      ("\(id) @order", base: 0, "\"\(order)\""), ("\(id) text", base: 0, "\"\(text)\""),
    ]
  }

  @Test(arguments: StoreKind.allCases)
  func `a part is added with its place, its order and its text`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write(outcome("outcome-k3m9", in: "o2", text: "Use a gait belt."), by: maria)
    let program = try await desk.journal.state(of: desk.program).document().program
    #expect(program.objectives[1].outcomes.workforceTraining.map(\.text) == ["Use a gait belt."])
  }

  @Test(arguments: StoreKind.allCases)
  func `two parts with one order get two`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write(outcome("a", in: "o2", text: "First."), by: maria)
    let answer = try await desk.write(outcome("b", in: "o2", text: "Second."), by: WritingDesk.ben)
    let acceptance = try answer.accepted()
    #expect(acceptance.cells.first { $0.address.field == "@order" }?.value?.scalar == "k")
    let program = try await desk.journal.state(of: desk.program).document().program
    #expect(program.objectives[1].outcomes.workforceTraining.map(\.text) == ["First.", "Second."])
  }

  @Test(arguments: StoreKind.allCases)
  func `parts that are pasted together with one order stand one behind the other`(
    kind: StoreKind
  ) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write(outcome("z", in: "o2", order: "W", text: "Last."), by: maria)
    let texts = (1...20).map { "Pasted \($0)." }
    let writes = texts.enumerated().flatMap { outcome("a\($0)", in: "o2", text: $1) }
    _ = try await desk.write(writes, by: maria, key: "paste")
    let program = try await desk.journal.state(of: desk.program).document().program
    #expect(program.objectives[1].outcomes.workforceTraining.map(\.text) == texts + ["Last."])
    let state = try await desk.journal.state(of: desk.program)
    let orders = (0..<20).map { state.cells[WritingDesk.address("a\($0) @order")]?.value?.scalar }
    #expect(Set(orders).count == 20)
  }

  @Test(arguments: StoreKind.allCases)
  func `an outcome moves to another objective and strand with its text and standards`(
    kind: StoreKind
  ) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write(
      [("o1-adult-1 @in", base: 1, #"{"part":"o2","list":"workforce preparation"}"#)], by: maria)
    let program = try await desk.journal.state(of: desk.program).document().program
    #expect(program.objectives[0].outcomes.adultEducation == [])
    #expect(program.objectives[1].outcomes.workforcePreparation.map(\.alignments.count) == [1])
  }

  @Test(arguments: StoreKind.allCases)
  func `undo takes back what one wrote, and redo what one took back`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let before = try await desk.yaml()
    _ = try await desk.write([("o1 statement", base: 1, #""Measure.""#)], by: maria)
    let changed = try await desk.yaml()
    _ = try await desk.write(
      [("o1 statement", base: 2, #""Measure and record vital signs.""#)], by: maria, undoes: 2)
    #expect(try await desk.yaml() == before)
    _ = try await desk.write(
      [("o1 statement", base: 3, #""Measure.""#)], by: maria, key: "redo", undoes: 3)
    #expect(try await desk.yaml() == changed)
  }

  @Test(arguments: StoreKind.allCases)
  func `undo of a part that was added deletes it`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let before = try await desk.yaml()
    _ = try await desk.write(outcome("a", in: "o2", text: "First."), by: maria)
    _ = try await desk.write([("a @deleted", base: 0, #""yes""#)], by: maria, undoes: 2)
    #expect(try await desk.yaml() == before)
  }

  @Test(arguments: StoreKind.allCases)
  func `undo is a conflict when somebody wrote since`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write([("o1 statement", base: 1, #""Measure.""#)], by: maria)
    _ = try await desk.write([("o1 statement", base: 2, #""Chart.""#)], by: WritingDesk.ben)
    let answer = try await desk.write(
      [("o1 statement", base: 2, #""Measure and record vital signs.""#)], by: maria, undoes: 2)
    let conflict = try answer.conflict()
    #expect(conflict.clashes.map(\.author) == ["Ben Adams"])
  }

  @Test(arguments: [
    (3, "o1 statement", 1, "JRN-108: Change 3 is none of yours."),
    (1, "o1 statement", 1, "JRN-108: Change 1 is none of yours."),
    (2, "o2 statement", 1, "JRN-108: This does not take change 2 back."),
  ])
  func `nothing but one's own change can be undone`(
    undoes: Int, address: String, base: Int, refusal expected: String
  ) async throws {
    let desk = try await WritingDesk(.memory)
    _ = try await desk.write([("o1 statement", base: 1, #""Measure.""#)], by: maria)
    _ = try await desk.write([("o2 statement", base: 1, #""Chart.""#)], by: WritingDesk.ben)
    let found = try await refusal {
      try await desk.write([(address, base: base, #""A.""#)], by: maria, undoes: undoes)
    }
    #expect(found == expected)
  }
}
