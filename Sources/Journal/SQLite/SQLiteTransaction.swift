import Curriculum
import Foundation
import GRDB
import ProgramFile

/// One commit of a journal in SQLite; the only place with SQL.
final class SQLiteTransaction: JournalTransaction {
  private let database: Database
  private let path: String

  init(_ database: Database, path: String) {
    self.database = database
    self.path = path
  }

  func execute(_ sql: String, _ arguments: StatementArguments) throws(JournalError) {
    do {
      try database.cachedStatement(sql: sql).execute(arguments: arguments)
    } catch {
      throw SQLiteStore.journalError(error, path)
    }
  }

  func rows(_ sql: String, _ arguments: StatementArguments) throws(JournalError) -> [Row] {
    do {
      return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: arguments)
    } catch {
      throw SQLiteStore.journalError(error, path)
    }
  }

  var changesCount: Int { database.changesCount }

  func damaged(_ what: String) -> JournalError {
    .storage(
      StorageFault(
        .damaged, "\(path) is damaged: \(what) cannot be read.",
        "Run \"plait journal verify\", and restore the last backup."))
  }

  func attempt<Result>(
    _ work: () throws(JournalError) -> Result
  ) throws(JournalError) -> Result {
    var result: Result?
    do {
      try database.inSavepoint {
        result = try work()
        return .commit
      }
    } catch {
      throw SQLiteStore.journalError(error, path)
    }
    guard let result else { throw damaged("a part of a commit") }
    return result
  }

  // MARK: Addresses

  /// A part as it stands in a table: nothing for the program itself, which no part can be.
  static func name(_ part: PartID?) -> String { part.map { "/" + $0.rawValue } ?? "" }

  static func part(_ name: String) -> PartID? {
    name.isEmpty ? nil : PartID(String(name.dropFirst()))
  }
}
