import Synchronization

/// The sign-ins that are under way at a provider; each can be finished once, by the browser that
/// began it.
final class SignInAttempts: Sendable {
  private struct Kept {
    var attempt: SignInAttempt
    var since: ContinuousClock.Instant
  }

  private let kept = Mutex<[String: Kept]>([:])
  static let lasting: Duration = .seconds(600)
  private static let most = 10_000

  /// Keeps one; false where there are too many.
  func keep(_ attempt: SignInAttempt) -> Bool {
    let now = ContinuousClock.now
    return kept.withLock { kept in
      if kept.count >= Self.most { kept = kept.filter { now - $0.value.since < Self.lasting } }
      guard kept.count < Self.most else { return false }
      kept[attempt.state.text] = Kept(attempt: attempt, since: now)
      return true
    }
  }

  /// The attempt of a state, which is then over; nil where this browser began none of that name.
  func take(_ state: String, of browser: [UInt8]) -> SignInAttempt? {
    kept.withLock { kept in
      guard let found = kept[state], found.attempt.browser == browser else { return nil }
      kept[state] = nil
      return ContinuousClock.now - found.since < Self.lasting ? found.attempt : nil
    }
  }
}
