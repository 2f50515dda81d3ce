import Curriculum
import Journal
import ProgramFile
import Testing

/// Two people in one cell.
@Suite struct ConflictTests {
  private let maria = WritingDesk.maria
  private let ben = WritingDesk.ben

  private func clash(_ answer: Answer) throws -> Conflict.Clash {
    guard case .conflicting(let conflict) = answer else { throw NoConflict() }
    return try #require(conflict.clashes.first)
  }

  private struct NoConflict: Error {}

  @Test(arguments: StoreKind.allCases)
  func `the one who is later gets both texts and keeps a draft`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write([("o1 statement", base: 1, #""Measure vital signs.""#)], by: ben)
    let answer = try await desk.write(
      [("o1 statement", base: 1, #""Take and record vital signs.""#)], by: maria)
    let clash = try clash(answer)
    #expect(clash.baseValue?.scalar == "Measure and record vital signs.")
    #expect(clash.value?.scalar == "Measure vital signs.")
    #expect(clash.yours?.scalar == "Take and record vital signs.")
    #expect((clash.author, clash.version) == ("Ben Adams", 2))
    #expect(clash.merged == nil)
    #expect(try await desk.cell("o1 statement") == #"2 "Measure vital signs.""#)
    let history = try await desk.journal.history(
      of: WritingDesk.address("o1 statement"), in: desk.program, limit: 9)
    #expect(history.map(\.event.deed.word) == ["drafted", "changed", "imported"])
    guard case .drafted(let writes) = history[0].event.deed else { return #expect(Bool(false)) }
    #expect(writes.map(\.value?.scalar) == ["Take and record vital signs."])
  }

  @Test(arguments: StoreKind.allCases)
  func `changes of different words come merged`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write(
      [("o1 statement", base: 1, #""Measure and record vital signs within limits.""#)], by: ben)
    let clash = try clash(
      await desk.write(
        [("o1 statement", base: 1, #""Measure, report and record vital signs.""#)], by: maria))
    #expect(clash.merged?.scalar == "Measure, report and record vital signs within limits.")
  }

  @Test(arguments: StoreKind.allCases)
  func `standards that both add are both there`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write(
      [("o1-adult-1 alignments", base: 1, #"["ccrs RI.4.3","ccrs RI.4.7"]"#)], by: ben)
    let clash = try clash(
      await desk.write([("o1-adult-1 alignments", base: 1, #"["ccrs W.4.2"]"#)], by: maria))
    let merged = try #require(clash.merged)
    #expect(
      String(decoding: merged.canonicalJSON, as: UTF8.self) == #"["ccrs RI.4.7","ccrs W.4.2"]"#)
  }

  @Test(arguments: StoreKind.allCases)
  func `two who write the same are both right`(kind: StoreKind) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write([("o1 statement", base: 1, #""Measure.""#)], by: ben)
    let answer = try await desk.write([("o1 statement", base: 1, #""Measure.""#)], by: maria)
    let acceptance = try answer.accepted()
    #expect(acceptance.cells.map(\.version) == [2])
    #expect(try await desk.journal.state(of: desk.program).sequence == 2)
  }

  @Test(arguments: StoreKind.allCases)
  func `a text for a part that was deleted is a conflict, and restoring it takes the text`(
    kind: StoreKind
  ) async throws {
    let desk = try await WritingDesk(kind)
    _ = try await desk.write([("o1 @deleted", base: 0, #""yes""#)], by: ben)
    let clash = try clash(
      await desk.write([("o1-adult-1 text", base: 1, #""Read a care plan.""#)], by: maria))
    #expect(clash.isDeleted)
    #expect(clash.author == "Ben Adams")
    _ = try await desk.write([("o1 @deleted", base: 1, nil)], by: maria)
    _ = try await desk.write(
      [("o1-adult-1 text", base: 1, #""Read a care plan.""#)], by: maria, key: "2")
    #expect(try await desk.yaml().contains("Read a care plan."))
  }

  @Test(arguments: StoreKind.allCases)
  func `of a hundred writers on one cell one wins each round, and no text is lost`(
    kind: StoreKind
  ) async throws {
    let desk = try await WritingDesk(kind)
    for round in 1...3 {
      let wins = try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 0..<100 {
          group.addTask {
            let text = "\"round \(round) of writer \(number)\""
            let answer = try await desk.write([("o2 statement", base: round, text)], by: self.maria)
            if case .accepted = answer { return true }
            return false
          }
        }
        return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
      }
      #expect(wins == 1)
    }
    let events = try await desk.journal.events(of: desk.program, after: 0, limit: 1_000)
    var texts: Set<String> = []
    for event in events.map(\.event) {
      if case .drafted(let writes) = event.deed {
        texts.formUnion(writes.compactMap(\.value?.scalar))
      }
      texts.formUnion(event.changes.compactMap(\.value?.scalar))
    }
    for round in 1...3 {
      for number in 0..<100 { #expect(texts.contains("round \(round) of writer \(number)")) }
    }
    #expect(try await desk.cell("o2 statement").hasPrefix("4 "))
    #expect(try await desk.journal.verify() == [])
  }
}
