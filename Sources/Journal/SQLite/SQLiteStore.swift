import Foundation
import GRDB
import ProgramFile

/// A journal in one SQLite file of a folder.
///
/// There is one connection, and a commit is safe when it returns: the write-ahead log is written
/// through to the disk with each of them.
package final class SQLiteStore: JournalStore {
  let queue: DatabaseQueue
  private let lock: FolderLock
  private let path: String

  /// The name of the file in its folder.
  package static let fileName = "journal.sqlite"

  /// Opens the journal of a folder, and makes it where there is none.
  ///
  /// - Throws: `JournalError` when the folder is in use, or its file damaged, foreign or newer.
  package convenience init(folder: String) throws(JournalError) {
    try self.init(folder: folder, synchronous: .full)
  }

  /// How far a commit waits for the disk; anything less than `full` loses commits in a power cut.
  enum Synchronous: Int {
    case normal = 1
    case full = 2
  }

  init(folder: String, synchronous: Synchronous) throws(JournalError) {
    lock = try FolderLock(at: folder + "/journal.lock")
    path = folder + "/" + Self.fileName
    var configuration = Configuration()
    configuration.label = "journal"
    configuration.foreignKeysEnabled = false
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.writeWithoutTransaction { database in
        try Self.prepare(database, synchronous)
      }
      try Self.migrator.migrate(queue)
    } catch {
      throw Self.journalError(error, path)
    }
  }

  /// Marks the file as a journal of Plait, in `application_id`: the letters `Plai`.
  private static let applicationID = 0x506C_6169

  private static func prepare(
    _ database: Database, _ synchronous: Synchronous
  ) throws {
    let found = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
    guard found == applicationID || (found == 0 && tables == 0) else { throw Foreign() }
    let newer = try !migrator.appliedIdentifiers(database).isSubset(of: migrator.migrations)
    guard !newer else { throw Newer() }
    // GRDB sets its own level with its own way to this mode, so the mode is asked for here.
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
    try database.execute(sql: "PRAGMA synchronous = \(synchronous.rawValue)")
    let level = try Int.fetchOne(database, sql: "PRAGMA synchronous")
    guard mode == "wal", level == synchronous.rawValue else { throw NotDurable() }
    // Written at every start: a file that may only be read opens without a word.
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
  }

  private struct Foreign: Error {}
  private struct Newer: Error {}
  private struct NotDurable: Error {}

  // MARK: Work

  package func commit<Result: Sendable>(
    _ work: @Sendable (any JournalTransaction) throws(JournalError) -> Result
  ) async throws(JournalError) -> Result {
    do {
      return try await queue.writeWithoutTransaction { database in
        var result: Result?
        try database.inTransaction(.immediate) {
          result = try work(SQLiteTransaction(database, path: path))
          return .commit
        }
        guard let result else { throw NotDurable() }
        return result
      }
    } catch {
      throw Self.journalError(error, path)
    }
  }

  package func read<Result: Sendable>(
    _ work: @Sendable (any JournalTransaction) throws(JournalError) -> Result
  ) async throws(JournalError) -> Result {
    do {
      return try await queue.read { database in
        try work(SQLiteTransaction(database, path: path))
      }
    } catch {
      throw Self.journalError(error, path)
    }
  }

  // MARK: Care

  package func backUp(to path: String) async throws(JournalError) {
    guard !FileManager.default.fileExists(atPath: path) else {
      throw .storage(
        StorageFault(
          .notOpened, "There is a file \(path) already.", "Give the backup a name of its own."))
    }
    let beside = path + ".part"
    do {
      try? FileManager.default.removeItem(atPath: beside)
      try await queue.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [beside])
      }
      try Self.writeThrough(beside)
      try FileManager.default.moveItem(atPath: beside, toPath: path)
    } catch {
      try? FileManager.default.removeItem(atPath: beside)
      throw Self.journalError(error, path)
    }
  }

  private static func writeThrough(_ path: String) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try file.synchronize()
    try file.close()
  }

  package func faults() async throws(JournalError) -> [String] {
    do {
      return try await queue.read { database in
        try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      }
    } catch {
      throw Self.journalError(error, path)
    }
  }

  package func compact() async throws(JournalError) {
    do {
      try await queue.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM")
        try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw Self.journalError(error, path)
    }
  }

  // MARK: Faults

  /// What a fault of SQLite means to the one who keeps the journal.
  static func journalError(_ error: any Error, _ path: String) -> JournalError {
    if let error = error as? JournalError { return error }
    func fault(_ kind: StorageFault.Kind, _ message: String, _ remedy: String) -> JournalError {
      .storage(StorageFault(kind, message, remedy))
    }
    switch error {
    case is Foreign:
      return fault(
        .foreign, "\(path) is a database of another program.",
        "Give Plait a folder of its own, or move that file away.")
    case is Newer:
      return fault(
        .newer, "\(path) was written by a newer Plait.", "Start that one, or restore a backup.")
    case is NotDurable:
      return fault(
        .unreliable, "\(path) cannot be written so that it survives a power cut.",
        "Keep the folder on a disk of this machine, not on a share.")
    case let error as DatabaseError:
      switch error.resultCode {
      case .SQLITE_FULL:
        return fault(
          .full, "The disk of \(path) is full; nothing was written.",
          "Make room on the disk. Changes are taken again by themselves.")
      case .SQLITE_CORRUPT, .SQLITE_NOTADB:
        return fault(
          .damaged, "\(path) is damaged (\(error.resultCode)).",
          "Keep a copy of the folder, and restore the last backup.")
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
        return fault(
          .notOpened, "\(path) cannot be opened for writing.",
          "Look whether the folder and the files in it may be written by you.")
      default:
        return fault(
          .unreliable, "The disk did not do what was asked of it at \(path): \(error).",
          "Look at the disk, then start Plait again; what was acknowledged is in the journal.")
      }
    default:
      return fault(
        .unreliable, "\(path) cannot be used: \(error.localizedDescription)",
        "Look at the disk, then start Plait again; what was acknowledged is in the journal.")
    }
  }
}
