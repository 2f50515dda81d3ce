import Journal
import Synchronization

/// The browsers in which somebody is signed in.
///
/// A session ends after eight hours without use or seven days, by a clock that nobody can set; a
/// server that starts anew takes up those that the journal has.
final class SessionKeeper: Sendable {
  private let journal: Journal
  private let used = Mutex<[[UInt8]: Use]>([:])

  private struct Use {
    var person: PersonKey
    var last: ContinuousClock.Instant
    var ends: ContinuousClock.Instant
    /// When the journal was last told.
    var noted: ContinuousClock.Instant
  }

  private static let idle: Duration = .seconds(8 * 3_600)
  private static let longest: Duration = .seconds(7 * 86_400)
  private static let noting: Duration = .seconds(600)

  init(_ journal: Journal) { self.journal = journal }

  /// Starts a session; the browser keeps the secret.
  func start(for person: PersonKey, browser: String) async throws -> Secret {
    let secret = Secret()
    try await journal.save(
      Session(
        mark: secret.mark, person: person, since: .now, lastUsed: .now,
        browser: String(browser.prefix(200))))
    let now = ContinuousClock.now
    used.withLock {
      $0[secret.mark] = Use(person: person, last: now, ends: now + Self.longest, noted: now)
    }
    return secret
  }

  /// The person of a browser's secret, and notes that it was used; nil when there is no session.
  func visitor(_ secret: Secret) async throws -> Visitor? {
    let mark = secret.mark
    let now = ContinuousClock.now
    var use = used.withLock { $0[mark] }
    if use == nil, let session = try await journal.session(mark) {
      let age = Duration.seconds(max(0, Moment.now.seconds - session.since.seconds))
      let rest = Duration.seconds(max(0, Moment.now.seconds - session.lastUsed.seconds))
      if age < Self.longest, rest < Self.idle {
        use = Use(
          person: session.person, last: now - rest, ends: now + Self.longest - age,
          noted: now - rest)
      }
    }
    guard var use, now < use.ends, now - use.last < Self.idle,
      let person = try await journal.person(use.person), person.isActive
    else {
      try await end(mark)
      return nil
    }
    use.last = now
    if now - use.noted > Self.noting, var session = try await journal.session(mark) {
      use.noted = now
      session.lastUsed = .now
      try await journal.save(session)
    }
    let kept = use
    used.withLock { $0[mark] = kept }
    return Visitor(person: person, secret: secret)
  }

  /// Whether a session that was there still is; a stream asks this while it is open.
  func isOpen(_ mark: [UInt8]) -> Bool {
    let now = ContinuousClock.now
    return used.withLock { used in
      used[mark].map { now < $0.ends && now - $0.last < Self.idle } ?? false
    }
  }

  func end(_ mark: [UInt8]) async throws {
    let had = used.withLock { $0.removeValue(forKey: mark) != nil }
    if try await journal.session(mark) != nil || had { try await journal.endSession(mark) }
  }

  /// Ends all sessions of a person, but for one.
  func endAll(of person: PersonKey, but kept: [UInt8]? = nil) async throws {
    for session in try await journal.sessions(of: person) where session.mark != kept {
      try await end(session.mark)
    }
  }
}
