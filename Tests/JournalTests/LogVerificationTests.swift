import Curriculum
import Foundation
import GRDB
import ProgramFile
import TestSupport
import Testing

@testable import Journal

/// Whoever changes the file behind the back of the journal is found out.
@Suite struct LogVerificationTests {
  @Test(arguments: [
    (
      "UPDATE events SET body = CAST(replace(CAST(body AS TEXT), 'note 1', 'note X') AS BLOB) WHERE sequence = 3",
      ["nursing, change 3: its hash is not that of what it says and of the change before it."]
    ),
    (
      "UPDATE events SET body = CAST('{}' AS BLOB) WHERE sequence = 3",
      ["nursing: …/journal.sqlite is damaged: change 3 of \"nursing\" cannot be read."]
    ),
    (
      "UPDATE events SET hash = zeroblob(32) WHERE sequence = 5",
      ["nursing, change 5: its hash is not that of what it says and of the change before it."]
    ),
    (
      "DELETE FROM events WHERE sequence = 5",
      ["nursing, change 4: the log should end with change 5."]
    ),
    (
      "UPDATE cells SET value = '\"forged\"' WHERE part = '/o2' AND field = 'statement'",
      ["nursing: the cell \"statement\" of \"o2\" is not what the log says."]
    ),
    (
      "DELETE FROM cells WHERE part = '/o1' AND field = 'notes'",
      ["nursing: the cell \"notes\" of \"o1\" is not what the log says."]
    ),
    (
      "UPDATE logs SET closed = 1", ["nursing, change 5: the program is noted as closed."]
    ),
  ])
  func `a change of the file is named`(statement: String, faults: [String]) async throws {
    let desk = try await WritingDesk(.sqlite)
    for number in 0..<4 {
      _ = try await desk.write(
        [("o1 notes", base: number, "\"note \(number)\"")], by: WritingDesk.maria)
    }
    let store = try #require(desk.store as? SQLiteStore)
    try await store.run(statement)
    let found = try await desk.journal.verify().map(\.description)
    #expect(
      found.map { $0.replacingOccurrences(of: desk.folder.url.path, with: "…") }.filter {
        !$0.contains("goes on with") && !$0.contains("follow")
      } == faults)
  }

  @Test func `two changes that swap their places are found`() async throws {
    let desk = try await WritingDesk(.sqlite)
    for number in 0..<4 {
      _ = try await desk.write(
        [("o\(number % 2 + 1) notes", base: number / 2, "\"note \(number)\"")],
        by: WritingDesk.maria)
    }
    let store = try #require(desk.store as? SQLiteStore)
    for statement in [
      "UPDATE events SET sequence = -2 WHERE sequence = 2",
      "UPDATE events SET sequence = 2 WHERE sequence = 3",
      "UPDATE events SET sequence = 3 WHERE sequence = -2",
    ] { try await store.run(statement) }
    #expect(try await !desk.journal.verify().isEmpty)
  }
}
