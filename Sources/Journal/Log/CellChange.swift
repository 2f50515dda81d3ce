package import ProgramFile

/// A cell that was written.
package struct CellChange: Hashable, Sendable {
  package var address: CellAddress
  /// The version that came of it, from 1 and without gaps.
  package var version: Int
  /// The value before; nil for none.
  package var was: FileValue?
  /// The value since; nil for none.
  package var value: FileValue?
}
