import Synchronization

/// Lets so many in at once, and turns away the others.
final class Turnstile: Sendable {
  private let most: Int
  private let inside = Mutex(0)

  init(_ most: Int) { self.most = most }

  /// Goes in; false where it is full.
  func enter() -> Bool {
    inside.withLock { count in
      guard count < most else { return false }
      count += 1
      return true
    }
  }

  /// Comes out again.
  func leave() { inside.withLock { $0 -= 1 } }
}
