import Curriculum
import Foundation
import GRDB
import ProgramFile
import TestSupport
import Testing

@testable import Journal

/// What the file of a journal withstands, and what it is refused for.
@Suite struct SQLiteStoreTests {
  private func fault(_ work: () async throws -> Void) async throws -> StorageFault {
    do {
      try await work()
    } catch JournalError.storage(let fault) {
      return fault
    }
    throw NoFault()
  }

  private struct NoFault: Error {}

  /// A closed journal with a program and so many changes of it.
  private func closedJournal(changes: Int = 3) async throws -> TemporaryFolder {
    let desk = try await WritingDesk(.sqlite)
    for number in 0..<changes {
      _ = try await desk.write(
        [("o1 notes", base: number, "\"note \(number)\"")], by: WritingDesk.maria)
    }
    return desk.folder
  }

  private func open(_ folder: TemporaryFolder) throws -> Journal {
    Journal(in: try SQLiteStore(folder: folder.url.path), time: { Moment(seconds: 0) })
  }

  private func database(_ folder: TemporaryFolder) -> URL {
    folder.url.appendingPathComponent(SQLiteStore.fileName)
  }

  @Test func `what was acknowledged is there when the folder is opened again`() async throws {
    let folder = try await closedJournal()
    let journal = try open(folder)
    let head = try #require(try await journal.heads().first)
    #expect((head.program.rawValue, head.sequence) == ("nursing", 4))
    #expect(try await journal.verify() == [])
    #expect(try await journal.people().map(\.name) == ["Ben Adams", "Maria Ortiz"])
  }

  @Test func `a second process is refused with a sentence`() async throws {
    let folder = try TemporaryFolder()
    let first = try SQLiteStore(folder: folder.url.path)
    let found = try await fault { _ = try SQLiteStore(folder: folder.url.path) }
    #expect(found.kind == .inUse)
    #expect(found.message == "The folder is in use by another Plait (process \(getpid())).")
    withExtendedLifetime(first) {}
  }

  @Test func `a database of another program, and one of a newer Plait, are left alone`()
    async throws
  {
    let foreign = try TemporaryFolder()
    try await DatabaseQueue(path: database(foreign).path).write { database in
      try database.execute(sql: "CREATE TABLE songs (title TEXT)")
    }
    let before = try Data(contentsOf: database(foreign))
    #expect(try await fault { _ = try self.open(foreign) }.kind == .foreign)
    #expect(try Data(contentsOf: database(foreign)) == before)

    let newer = try await closedJournal()
    try await DatabaseQueue(path: database(newer).path).write { database in
      try database.execute(
        sql: "INSERT INTO grdb_migrations (identifier) VALUES ('9 what comes later')")
    }
    #expect(try await fault { _ = try self.open(newer) }.kind == .newer)
  }

  @Test func `a folder that is not there is said to be so`() async throws {
    let found = try await fault { _ = try SQLiteStore(folder: "/nowhere/at/all") }
    #expect(found.kind == .notOpened)
    #expect(
      found.message
        == "The file /nowhere/at/all/journal.lock cannot be opened: No such file or directory.")
  }

  @Test(.enabled(if: getuid() != 0, "the administrator of a machine may write any file"))
  func `a file that may only be read is not served as if all were well`() async throws {
    let folder = try await closedJournal()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: database(folder).path)
    #expect(try await fault { _ = try self.open(folder) }.kind == .notOpened)
  }

  @Test func `a damaged page is found, and no half of the data is served as whole`() async throws {
    let folder = try await closedJournal(changes: 200)
    try await DatabaseQueue(path: database(folder).path).writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    var bytes = try Data(contentsOf: database(folder))
    let pages = bytes.count / 4096
    for page in stride(from: 3, to: pages, by: 2) {
      for byte in 0..<64 { bytes[page * 4096 + byte] ^= 0x5A }
    }
    try bytes.write(to: database(folder))
    let found = try await fault {
      let journal = try self.open(folder)
      let faults = try await journal.verify()
      #expect(!faults.isEmpty)
      _ = try await journal.state(of: ProgramKey(madeFrom: "nursing"), at: 100)
    }
    #expect(found.kind == .damaged)
  }

  @Test func `a full disk takes nothing, says so, and goes on when there is room`() async throws {
    let folder = try await closedJournal()
    let store = try SQLiteStore(folder: folder.url.path)
    let journal = Journal(in: store, time: { Moment(seconds: 0) })
    let program = ProgramKey(madeFrom: "nursing")
    let before = try await journal.state(of: program)
    try await store.run("PRAGMA max_page_count = 1")
    let long = String(repeating: "word ", count: 3_000)
    let operation = Operation(
      key: "big",
      writes: [CellWrite(WritingDesk.address("o1 notes"), base: 3, value: .text(long))])
    let found = try await fault {
      _ = try await journal.perform(operation, in: program, by: .console)
    }
    #expect(found.kind == .full)
    #expect(try await journal.state(of: program) == before)
    try await store.run("PRAGMA max_page_count = 1000000")
    _ = try await journal.perform(operation, in: program, by: .console).accepted()
    #expect(try await journal.verify() == [])
  }

  @Test func `each commit is written through to the disk`() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(folder: folder.url.path)
    #expect(try await store.number("PRAGMA synchronous") == SQLiteStore.Synchronous.full.rawValue)
  }

  @Test func `a backup made while people write is a whole journal`() async throws {
    let desk = try await WritingDesk(.sqlite)
    let copy = try TemporaryFolder()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        group.addTask {
          _ = try await desk.write(
            [(number % 2 == 0 ? "o1 notes" : "o2 notes", base: 0, "\"\(number)\"")],
            by: WritingDesk.maria, key: "\(number)")
        }
      }
      group.addTask {
        try await desk.journal.backUp(
          to: copy.url.appendingPathComponent(SQLiteStore.fileName).path)
      }
      try await group.waitForAll()
    }
    let journal = try open(copy)
    #expect(try await journal.verify() == [])
    #expect(try await journal.heads().count == 1)
    let again = try await fault {
      try await desk.journal.backUp(
        to: copy.url.appendingPathComponent(SQLiteStore.fileName).path)
    }
    #expect(again.message.hasPrefix("There is a file"))
  }

  @Test func `compacting forgets old answers and no event`() async throws {
    let desk = try await WritingDesk(.sqlite)
    for number in 0..<50 {
      _ = try await desk.write(
        [("o1 notes", base: number, "\"\(number)\"")], by: WritingDesk.maria)
    }
    let before = try await desk.journal.state(of: desk.program)
    let forgotten = try await desk.journal.compact(
      forgettingAnswersBefore: Moment(seconds: 2_000_000_000))
    #expect(forgotten == 50)
    #expect(try await desk.journal.state(of: desk.program) == before)
    #expect(try await desk.journal.events(of: desk.program, after: 0, limit: 99).count == 51)
    #expect(try await desk.journal.verify() == [])
  }
}
