package import Curriculum

/// A second of time in UTC, as a server's clock had it.
///
/// It is told to people and never decides anything: order is the number of an event.
package struct Moment: Hashable, Sendable, CustomStringConvertible {
  /// The seconds since 1 January 1970.
  package let seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  /// Reads the form that `description` writes, and no other.
  package init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = CalendarDay(halves[0]), halves[1].last == "Z" else {
      return nil
    }
    let clock = halves[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    let numbers = clock.compactMap { $0.utf8.count == 2 ? Int($0) : nil }
    guard numbers.count == 3, clock.count == 3, (0..<24).contains(numbers[0]),
      (0..<60).contains(numbers[1]), (0..<60).contains(numbers[2])
    else { return nil }
    seconds =
      (day.ordinal - Self.ordinalOf1970) * Self.day + numbers[0] * 3_600 + numbers[1] * 60
      + numbers[2]
  }

  /// The day in UTC.
  package var calendarDay: CalendarDay {
    var low = 1
    var high = 9_999
    let ordinal = Self.ordinalOf1970 + Int((Double(seconds) / Double(Self.day)).rounded(.down))
    // The year is found by halving, the month and the day by counting.
    while low < high {
      let middle = (low + high + 1) / 2
      if (CalendarDay(year: middle, month: 1, day: 1) ?? .first).ordinal <= ordinal {
        low = middle
      } else {
        high = middle - 1
      }
    }
    for month in (1...12).reversed() {
      guard let first = CalendarDay(year: low, month: month, day: 1), first.ordinal <= ordinal
      else { continue }
      return CalendarDay(year: low, month: month, day: ordinal - first.ordinal + 1) ?? first
    }
    return .first
  }

  /// The form of RFC 3339, such as `2026-11-29T21:40:03Z`.
  package var description: String {
    let inDay = ((seconds % Self.day) + Self.day) % Self.day
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(calendarDay)T\(two(inDay / 3_600)):\(two(inDay / 60 % 60)):\(two(inDay % 60))Z"
  }

  private static let day = 86_400
  private static let ordinalOf1970 = 719_163
}
