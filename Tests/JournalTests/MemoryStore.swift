import Curriculum
import Journal
import ProgramFile

/// A journal in memory: the plainest store that there can be, against which the others are held.
actor MemoryStore: JournalStore {
  private var tables = MemoryTables()

  func commit<Result: Sendable>(
    _ work: @Sendable (any JournalTransaction) throws(JournalError) -> Result
  ) async throws(JournalError) -> Result {
    let transaction = MemoryTransaction(tables)
    let result = try work(transaction)
    tables = transaction.tables
    return result
  }

  func read<Result: Sendable>(
    _ work: @Sendable (any JournalTransaction) throws(JournalError) -> Result
  ) async throws(JournalError) -> Result {
    try work(MemoryTransaction(tables))
  }

  func backUp(to path: String) async throws(JournalError) {}
  func faults() async throws(JournalError) -> [String] { [] }
  func compact() async throws(JournalError) {}
}
