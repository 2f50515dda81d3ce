import Curriculum
import Journal
import ProgramFile
import TestSupport
import Testing

/// Many people write at once, lose answers and send again: the invariants of co-writing.
@Suite struct RandomWritingTests {
  @Test(arguments: StoreKind.allCases, 0..<4)
  func `whatever they do, every acknowledged text is there once and all agree`(
    kind: StoreKind, seed: Int
  ) async throws {
    let desk = try await WritingDesk(kind)
    let fields = ["o1 notes", "o2 notes", "o1 statement", "o2 statement", "o1-adult-1 text"]
    let outcomes = try await withThrowingTaskGroup(of: [Sent].self) { group in
      for writer in 0..<8 {
        group.addTask {
          var random = SeededRandom(UInt64(seed * 100 + writer))
          var sent: [Sent] = []
          for number in 0..<25 {
            let field = fields[Int.random(in: 0..<fields.count, using: &random)]
            let state = try await desk.journal.state(of: desk.program)
            let base = state.cells[WritingDesk.address(field)]?.version ?? 0
            let text = "writer \(writer) text \(number)"
            let key = "\(writer) \(number)"
            let person = writer % 2 == 0 ? WritingDesk.maria : WritingDesk.ben
            func send() async throws -> Answer {
              try await desk.write([(field, base: base, "\"\(text)\"")], by: person, key: key)
            }
            let answer = try await send()
            // One answer in four is lost on its way, and the operation is sent again.
            if Int.random(in: 0..<4, using: &random) == 0 {
              #expect(try await send() == answer)
            }
            sent.append(Sent(key: key, text: text, answer: answer))
          }
          return sent
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let events = try await desk.journal.events(of: desk.program, after: 0, limit: 1_000)
    #expect(events.map(\.event.sequence) == Array(1...events.count))
    for sent in outcomes {
      let own = events.filter { $0.event.key == sent.key }
      #expect(own.count == 1, "\(sent.key)")
      switch (sent.answer, own.first?.event.deed) {
      case (.accepted(let acceptance), .changed(let changes, _)):
        #expect(acceptance.sequence == own.first?.event.sequence)
        #expect(changes.map(\.value?.scalar) == [sent.text])
      case (.conflicting, .drafted(let writes)):
        #expect(writes.map(\.value?.scalar) == [sent.text])
      default: Issue.record("\(sent) and \(own)")
      }
    }
    #expect(events.count == outcomes.count + 1)
    var reader = ProgramState(before: desk.program)
    for event in events { reader.add(event) }
    #expect(try await desk.journal.state(of: desk.program) == reader)
    #expect(try await desk.journal.verify() == [])
  }

  private struct Sent: Sendable {
    var key: String
    var text: String
    var answer: Answer
  }
}
