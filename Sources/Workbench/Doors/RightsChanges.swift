import Synchronization

/// How often somebody's rights have changed since the server started, so that an open stream looks
/// them up again when they have and not at every change of a program.
final class RightsChanges: Sendable {
  private let counted = Mutex(0)

  var count: Int { counted.withLock { $0 } }

  func add() { counted.withLock { $0 += 1 } }
}
