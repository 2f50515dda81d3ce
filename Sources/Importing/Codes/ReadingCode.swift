/// The manual page of a code that reading a Word file can give.
package struct ReadingCode: Sendable, Hashable {
  /// What becomes of the file.
  package enum Outcome: String, Sendable, Hashable {
    /// It is not read.
    case refused = "the file is not read"
    /// It is read, and something about it is told.
    case told = "the file is read, and this is told beside it"
    /// It could not be written.
    case notWritten = "nothing is written"
  }

  /// The code, the same in every version.
  package var code: String
  /// What was found.
  package var what: String
  /// Why that matters.
  package var why: String
  /// What to do about it.
  package var remedy: String
  package var outcome: Outcome

  /// The page as plain text.
  package var page: String {
    """
    \(code)  \(what)
    \(outcome.rawValue)

    \(why)

    What to do: \(remedy)

    """
  }
}
