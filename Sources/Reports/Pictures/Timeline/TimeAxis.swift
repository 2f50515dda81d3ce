import Curriculum

/// The days of a timeline from left to right.
struct TimeAxis: Hashable {
  /// A day that is marked, and its words.
  struct Tick: Hashable {
    var day: Int
    var words: String
  }

  /// The first and the last day, counted from 1 January of the year 1.
  let days: ClosedRange<Int>
  let left: Double
  let right: Double
  let ticks: [Tick]

  private static let mostTicks = 14
  private static let monthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 6_000]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Takes the dates to show; nil when there is none.
  ///
  /// By weeks, it counts them from the first day.
  init?(_ dates: [Dates], byWeeks: Bool, left: Double, right: Double) {
    let known = dates.flatMap { [$0.starts, $0.ends] }.compactMap(\.self)
    guard let first = known.min(), let last = known.max() else { return nil }
    days = first.ordinal...last.ordinal
    self.left = left
    self.right = right
    ticks = byWeeks ? Self.weeks(days) : Self.ticks(first, last)
  }

  /// Where a day begins.
  func x(_ day: Int) -> Double {
    let length = Double(days.upperBound - days.lowerBound + 1)
    let portion = Double(day - days.lowerBound) / length
    return left + (right - left) * min(max(portion, 0), 1)
  }

  /// From the beginning of the first day to the end of the last.
  func span(_ dates: ClosedRange<CalendarDay>) -> (left: Double, right: Double) {
    (x(dates.lowerBound.ordinal), x(dates.upperBound.ordinal + 1))
  }

  /// A day in a few letters: `Sep 8`, `Sep 8, 2026`.
  static func short(_ day: CalendarDay, year: Bool = false) -> String {
    "\(months[day.month - 1]) \(day.day)" + (year ? ", \(day.year)" : "")
  }

  /// Two days in a few letters: `Sep 8 to Dec 3, 2026`.
  static func short(_ days: ClosedRange<CalendarDay>) -> String {
    let sameYear = days.lowerBound.year == days.upperBound.year
    return
      "\(short(days.lowerBound, year: !sameYear)) to \(short(days.upperBound, year: true))"
  }

  private static func weeks(_ days: ClosedRange<Int>) -> [Tick] {
    let count = (days.upperBound - days.lowerBound) / 7 + 1
    let step = max(1, (count + mostTicks - 1) / mostTicks)
    return stride(from: 0, to: count, by: step).map {
      Tick(day: days.lowerBound + $0 * 7, words: "Week \($0 + 1)")
    }
  }

  /// The first days of months, or of every so many months.
  private static func ticks(_ first: CalendarDay, _ last: CalendarDay) -> [Tick] {
    let start = first.year * 12 + first.month - 1
    let end = last.year * 12 + last.month - 1
    let step = monthSteps.first { (end - start) / $0 < mostTicks } ?? 12_000
    var ticks: [Tick] = []
    var month = (start + step - 1) / step * step
    if step == 1 { month = start }
    while month <= end {
      if let day = CalendarDay(year: month / 12, month: month % 12 + 1, day: 1), day >= first {
        let isNamed = ticks.isEmpty || month % 12 == 0 || step >= 12
        let name = months[month % 12]
        ticks.append(
          Tick(
            day: day.ordinal,
            words: step >= 12 ? "\(day.year)" : isNamed ? "\(name) \(day.year)" : name))
      }
      month += step
    }
    return ticks
  }
}
