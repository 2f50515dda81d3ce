/// Where a journal is kept.
///
/// A store is right when it passes the suite that every store must pass: a commit is whole or
/// absent, also after a power cut, and one commit sees all that went before it.
package protocol JournalStore: Sendable {
  /// Does work as one commit, and returns when it is safe on the disk.
  func commit<Result: Sendable>(
    _ work: @Sendable (any JournalTransaction) throws(JournalError) -> Result
  ) async throws(JournalError) -> Result

  /// Does work that writes nothing.
  func read<Result: Sendable>(
    _ work: @Sendable (any JournalTransaction) throws(JournalError) -> Result
  ) async throws(JournalError) -> Result

  /// Copies everything, as it is between two commits, to a new file.
  func backUp(to path: String) async throws(JournalError)

  /// What is wrong with the store itself; nothing for a sound one.
  func faults() async throws(JournalError) -> [String]

  /// Gives the room of what was forgotten back to the disk.
  func compact() async throws(JournalError)
}
