package import ProgramFile

/// A value that somebody wants to write into a cell.
package struct CellWrite: Hashable, Sendable {
  package var address: CellAddress
  /// The version that the writer saw; 0 when there was none.
  package var base: Int
  /// The new value; nil to clear the cell.
  package var value: FileValue?

  package init(_ address: CellAddress, base: Int, value: FileValue?) {
    self.address = address
    self.base = base
    self.value = value
  }
}
