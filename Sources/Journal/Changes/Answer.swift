/// What became of an operation.
package enum Answer: Hashable, Sendable {
  /// It is in the log, and safe.
  case accepted(Acceptance)
  /// Somebody else was faster in some cell; nothing was written but a draft of the lost text.
  case conflicting(Conflict)
}
