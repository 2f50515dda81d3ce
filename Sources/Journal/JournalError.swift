/// Why a journal did not do what was asked; nothing of it was written.
package enum JournalError: Error, Hashable, Sendable {
  /// What was asked cannot be done, by the rules of the journal.
  case refused(Refusal)
  /// The file cannot be used, or no longer: what stands in it, and what to do.
  case storage(StorageFault)
}
