import Foundation
import GRDB
import TestSupport
import Testing

@testable import Journal

/// Files of every earlier version become files of today.
@Suite struct MigrationTests {
  @Test(arguments: 0..<SQLiteStore.steps.count)
  func `a file of an earlier version becomes one of today`(count: Int) async throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent(SQLiteStore.fileName).path
    let names = SQLiteStore.steps.prefix(count).map(\.name)
    let queue = try DatabaseQueue(path: path)
    if let last = names.last { try SQLiteStore.migrator.migrate(queue, upTo: last) }
    if count > 0 {
      try await queue.write { database in
        try database.execute(sql: "INSERT INTO people VALUES ('p-1', 'Maria Ortiz', 1)")
        try database.execute(sql: "PRAGMA application_id = 0x506C6169")
      }
    }
    try queue.close()
    let store = try SQLiteStore(folder: folder.url.path)
    let journal = Journal(in: store, time: { Moment(seconds: 0) })
    #expect(try await journal.people().map(\.name) == (count > 0 ? ["Maria Ortiz"] : []))
    #expect(try await journal.verify() == [])
    #expect(
      try await store.number("SELECT count(*) FROM grdb_migrations") == SQLiteStore.steps.count)
  }

  @Test(arguments: 0..<SQLiteStore.steps.count)
  func `a step that is killed half-way leaves the version before it`(count: Int) async throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appendingPathComponent(SQLiteStore.fileName).path
    let queue = try DatabaseQueue(path: path)
    if count > 0 {
      try SQLiteStore.migrator.migrate(queue, upTo: SQLiteStore.steps[count - 1].name)
    }
    let before = try await Self.tables(queue)
    var half = DatabaseMigrator()
    for step in SQLiteStore.steps.prefix(count) { half.registerMigration(step.name) { _ in } }
    let step = SQLiteStore.steps[count]
    half.registerMigration(step.name) { database in
      try database.execute(sql: step.statements)
      throw Killed()
    }
    #expect(throws: Killed.self) { try half.migrate(queue) }
    #expect(try await Self.tables(queue) == before)
    try SQLiteStore.migrator.migrate(queue)
  }

  private struct Killed: Error {}

  private static func tables(_ queue: DatabaseQueue) async throws -> [String] {
    try await queue.read {
      try String.fetchAll($0, sql: "SELECT name FROM sqlite_master ORDER BY name")
    }.filter { $0 != "grdb_migrations" && !$0.hasPrefix("sqlite_autoindex_grdb") }
  }

  @Test func `a step that was released is never changed`() {
    let marks = SQLiteStore.steps.map { step in
      "\(step.name): \(EventChain.hash(of: Array(step.statements.utf8), after: []).prefix(4))"
    }
    #expect(
      marks == [
        "1 logs, cells and people: [129, 5, 42, 214]",
        "2 accounts, sessions and invitations: [172, 177, 59, 52]",
        "3 shares: [165, 194, 10, 50]",
        "4 identities: [162, 180, 167, 154]",
      ])
  }
}
