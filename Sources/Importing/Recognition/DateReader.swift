package import Curriculum

/// Reads days as people write them in the United States: `September 8, 2026`, `9/8/2026`.
package enum DateReader {
  /// The first and last day that a text names; the wording is kept whole.
  ///
  /// A day without a year takes the year of the next day that has one.
  package static func dates(in text: String) -> Dates {
    var days = partialDays(in: text)
    for index in days.indices.reversed() where days[index].year == nil {
      days[index].year = days[(index + 1)...].lazy.compactMap(\.year).first
    }
    let complete = days.compactMap(\.day)
    var dates = Dates(wording: text)
    dates.starts = complete.first
    if complete.count > 1 { dates.ends = complete.last }
    return dates
  }

  /// The only day that a text names.
  package static func day(in text: String) -> CalendarDay? {
    let dates = dates(in: text)
    return dates.ends == nil ? dates.starts : nil
  }

  private struct PartialDay {
    var year: Int?
    var month: Int
    var dayOfMonth: Int

    var day: CalendarDay? {
      year.flatMap { CalendarDay(year: $0, month: month, day: dayOfMonth) }
    }
  }

  /// The numbers that can be the year of a program.
  private static let years = 1900...2199

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func partialDays(in text: String) -> [PartialDay] {
    var days: [PartialDay] = []
    for word in text.split(whereSeparator: { $0.isWhitespace || "–—,;()".contains($0) }) {
      // A hyphen parts two days written with slashes, and stands within one written without.
      let parts = word.contains("/") ? word.split(separator: "-") : [word]
      days += parts.compactMap(numericDay)
    }
    if !days.isEmpty { return days }
    return wordedDays(in: text)
  }

  /// `2026-09-08`, `9/8/2026`, `9/8/26`, `9/8`.
  private static func numericDay(_ word: Substring) -> PartialDay? {
    if let day = CalendarDay(word) {
      return PartialDay(year: day.year, month: day.month, dayOfMonth: day.day)
    }
    let numbers = word.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2 || numbers.count == 3, let month = numbers[0], let day = numbers[1],
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    guard numbers.count == 3 else { return PartialDay(month: month, dayOfMonth: day) }
    guard let year = numbers[2] else { return nil }
    guard let full = years.contains(year) ? year : year < 100 ? 2000 + year : nil else {
      return nil
    }
    return PartialDay(year: full, month: month, dayOfMonth: day)
  }

  /// `September 8 – December 12, 2026`, `Sept. 8-19, 2026`, `8 September 2026`.
  private static func wordedDays(in text: String) -> [PartialDay] {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    var days: [PartialDay] = []
    var month: Int?
    var waiting: Int?
    for word in words {
      if let named = self.month(named: word) {
        month = named
        if let day = waiting {
          days.append(PartialDay(month: named, dayOfMonth: day))
          waiting = nil
        }
      } else if let number = Int(word.prefix { $0.isNumber }) {
        if years.contains(number) {
          // A year closes every day that still lacks one.
          for index in days.indices where days[index].year == nil { days[index].year = number }
        } else if number > 31 {
          // The number of a room or a street.
          month = nil
        } else if let current = month {
          days.append(PartialDay(month: current, dayOfMonth: number))
          if days.count > 1, days.last?.month != current { month = nil }
        } else {
          waiting = number
        }
      }
    }
    return days
  }

  private static func month(named word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }
      .map { $0 + 1 }
  }
}
