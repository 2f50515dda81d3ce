/// One entry of the log of a program.
package struct Event: Hashable, Sendable {
  /// Its number, from 1 and without gaps.
  package var sequence: Int
  /// When the server wrote it.
  package var at: Moment
  /// Who did it; nil for the console.
  package var person: PersonKey?
  /// What that person was called then.
  package var author: String
  /// The name of the operation, so that nothing is written twice.
  package var key: String
  package var deed: Deed

  /// What was done.
  package enum Deed: Hashable, Sendable {
    /// A program's file came in; it says from where.
    case imported([CellChange], source: String)
    /// Cells were written; it may take an earlier event back.
    case changed([CellChange], undoes: Int?)
    /// Cells were not written because somebody else was faster: the texts that lost.
    case drafted([CellWrite])
    /// Somebody signed what stood there.
    case signed(Signature)
    /// Nothing may be changed from here on.
    case closed(reason: String)
    /// Changes are possible again.
    case reopened(reason: String)
  }

  /// The cells that it changed.
  package var changes: [CellChange] {
    switch deed {
    case .imported(let changes, _), .changed(let changes, _): changes
    case .drafted, .signed, .closed, .reopened: []
    }
  }
}
