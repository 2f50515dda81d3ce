import Curriculum
import Foundation
import Journal
import ProgramFile
import TestSupport
import Testing

/// What a program was, at any number of its log.
@Suite struct HistoryTests {
  private let maria = WritingDesk.maria

  @Test(arguments: StoreKind.allCases)
  func `a file comes out of the journal as it went in`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let yaml = try await desk.yaml()
    #expect(yaml == WritingDesk.yaml)
    #expect(try await desk.yaml(at: 0) == "plait: 1\n")
  }

  @Test(arguments: StoreKind.allCases)
  func `every state of the past is still there, snapshots or not`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    var states = [1: try await desk.yaml()]
    for number in 1...1_205 {
      _ = try await desk.write(
        [("o1 notes", base: number - 1, "\"note \(number)\"")], by: maria, key: "\(number)")
      if number % 200 == 3 { states[number + 1] = try await desk.yaml() }
    }
    for (sequence, yaml) in states {
      #expect(try await desk.yaml(at: sequence) == yaml, "\(sequence)")
    }
    let now = try await desk.journal.state(of: desk.program)
    var folded = ProgramState(before: desk.program)
    for event in try await desk.journal.events(of: desk.program, after: 0, limit: 2_000) {
      folded.add(event)
    }
    #expect(folded == now)
    #expect(try await desk.journal.verify() == [])
  }

  @Test(arguments: StoreKind.allCases)
  func `a file that comes in again is a change of what differs`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write([("o1 notes", base: 0, #""A note.""#)], by: maria)
    let other = WritingDesk.yaml.replacingOccurrences(
      of: "Move a resident safely.", with: "Move residents safely.")
    let event = try await desk.journal.replace(
      desk.program, by: ProgramDocument.read(yaml: other), source: "second.docx", seen: 2,
      by: maria)
    #expect(event?.changes.map(\.address.field) == ["notes", "statement"])
    #expect(try await desk.yaml() == other)
    let back = try await desk.journal.state(of: desk.program, at: 2).document()
    _ = try await desk.journal.replace(
      desk.program, by: back, source: "change 2", seen: 3, by: maria)
    #expect(try await desk.yaml() == desk.yaml(at: 2))
    #expect(try await desk.journal.verify() == [])
  }

  @Test(arguments: StoreKind.allCases)
  func `an objective that a file puts first is all that changes its order`(
    kind: StoreKind
  ) async throws {
    let objectives = ["a", "b", "c", "d"].map { "  - id: \($0)\n    statement: Do \($0).\n" }
    func yaml(_ order: [Int]) throws -> ProgramDocument {
      let text = order.map { objectives[$0] }.joined()
      return try ProgramDocument.read(yaml: "plait: 1\n\nobjectives:\n" + text)
    }
    let desk = try await WritingDesk(kind, yaml: yaml([0, 1, 2, 3]).yaml())
    let event = try await desk.journal.replace(
      desk.program, by: yaml([2, 0, 1, 3]), source: "sorted", seen: 1, by: maria)
    #expect(event?.changes.map { "\($0.address.part ?? "") \($0.address.field)" } == ["c @order"])
    #expect(try await desk.yaml() == yaml([2, 0, 1, 3]).yaml())
  }

  @Test(arguments: StoreKind.allCases)
  func `parts that a file no longer has can be had back`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    let short = "plait: 1\ntitle: Nursing Assistant\n"
    _ = try await desk.journal.replace(
      desk.program, by: ProgramDocument.read(yaml: short), source: "short", seen: 1, by: maria)
    #expect(try await desk.yaml() == short)
    let whole = try await desk.journal.state(of: desk.program, at: 1).document()
    _ = try await desk.journal.replace(
      desk.program, by: whole, source: "change 1", seen: 2, by: maria)
    #expect(try await desk.yaml() == WritingDesk.yaml)
  }

  @Test(arguments: StoreKind.allCases)
  func `a file is not brought in over changes that nobody looked at`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write([("o1 notes", base: 0, #""A note.""#)], by: WritingDesk.ben)
    let found = try await refusal {
      try await desk.journal.replace(
        desk.program, by: ProgramDocument(program: Program()), source: "empty", seen: 1,
        by: self.maria)
    }
    #expect(found == "JRN-110: The program has changed since you looked at it.")
  }
}
