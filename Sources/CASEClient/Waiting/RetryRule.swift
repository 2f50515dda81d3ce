package import Foundation

/// How long to wait before a busy server is asked again (RFC 9110 section 10.2.3).
package enum RetryRule {
  /// The wait that a server asks for, or a growing one of our own where it asks for none.
  ///
  /// The header is the value of `Retry-After`: seconds, or the date of the next try. Attempts are
  /// counted from 1.
  package static func wait(asked header: String?, now: Date, attempt: Int) -> Duration {
    guard let header = header?.trimmingCharacters(in: .whitespaces) else {
      return .seconds(1 << min(max(attempt - 1, 0), 6))
    }
    if !header.isEmpty, header.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      // A number of too many digits for a machine is too long a wait as well.
      return .seconds(min(Int(header) ?? Int.max, longest))
    }
    guard let day = HTTPDate.date(header) else {
      return wait(asked: nil, now: now, attempt: attempt)
    }
    return .seconds(min(max(day.timeIntervalSince(now).rounded(.up), 0), Double(longest)))
  }

  private static let longest = 100_000_000
}
