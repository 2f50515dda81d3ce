package import Foundation

/// What is left of the bytes and the time of one request of a person.
package struct FetchBudget: Sendable {
  private let limits: FetchLimits
  private let end: Date
  private var bytesLeft: Int

  package init(_ limits: FetchLimits, start: Date) {
    self.limits = limits
    end = start.addingTimeInterval(limits.total.inSeconds)
    bytesLeft = limits.bytes
  }

  /// The limits for the next exchange with a server.
  func exchange(at now: Date) throws(FetchError) -> TransportLimits {
    let left = end.timeIntervalSince(now)
    guard left > 0 else { throw .tooSlow(limit: limits.total) }
    return TransportLimits(
      bytes: bytesLeft, silence: limits.silence, total: .seconds(left), told: limits)
  }

  /// Counts the bytes of an answer.
  mutating func spend(_ bytes: Int) { bytesLeft = max(0, bytesLeft - bytes) }

  /// Whether a wait ends in time for another try.
  func allows(waiting: Duration, at now: Date) -> Bool {
    now.addingTimeInterval(waiting.inSeconds) < end
  }
}
