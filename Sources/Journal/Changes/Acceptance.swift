package import ProgramFile

/// An operation that was written.
package struct Acceptance: Hashable, Sendable {
  /// The number of its event; that of the newest event where nothing had to be changed.
  package var sequence: Int
  /// The cells as they are now, in the order of the operation.
  package var cells: [WrittenCell]

  /// A cell as it is after an operation.
  package struct WrittenCell: Hashable, Sendable {
    package var address: CellAddress
    package var version: Int
    /// The value as the program has it, which may be tidier than what was sent.
    package var value: FileValue?
  }
}
