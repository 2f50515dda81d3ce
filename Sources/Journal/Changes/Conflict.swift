package import ProgramFile

/// An operation that came too late in some cells.
package struct Conflict: Hashable, Sendable {
  /// The number of the event that keeps the lost texts; that of the newest one where none was lost.
  package var sequence: Int
  package var clashes: [Clash]

  /// A cell in which two people met.
  package struct Clash: Hashable, Sendable {
    package var address: CellAddress
    /// The version that the writer saw, and its value.
    package var base: Int
    package var baseValue: FileValue?
    /// The version that stands now, its value, and who wrote it when.
    package var version: Int
    package var value: FileValue?
    package var author: String
    package var at: Moment
    package var sequence: Int
    /// What the writer wanted.
    package var yours: FileValue?
    /// Both changes together, where they touch different words or entries.
    package var merged: FileValue?
    /// Whether the part, or one above it, was deleted: then `author` deleted it.
    package var isDeleted: Bool
  }
}
