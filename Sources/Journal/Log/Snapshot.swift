/// A state that was kept, so that a later one need not be folded from the first event on.
package struct Snapshot: Hashable, Sendable {
  package var state: ProgramState

  package init(_ state: ProgramState) { self.state = state }

  /// Snapshots are taken at every so many events of a program.
  package static let interval = 1_000
}
