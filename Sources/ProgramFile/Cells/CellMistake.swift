package import Curriculum

/// Why a value cannot stand in a cell.
package struct CellMistake: Error, Hashable, Sendable {
  /// The field in which it was to stand.
  package var field: String
  /// What is the matter, why, and what to do.
  package var finding: Finding
}
