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
    for index in days.indices.dropFirst() where days[index].year == nil {
      let before = days[index - 1]
      days[index].year = before.year.map { days[index].month < before.month ? $0 + 1 : $0 }
    }
    // A day that does not exist is left out, and no other takes its place.
    var dates = Dates(wording: text)
    dates.starts = days.first?.day
    if days.count > 1 { dates.ends = days.last?.day }
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
    guard Signs(in: text).contains(.digit) else { return [] }
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
    /// Where the last day of the month stands; another day of it follows at once: `8-19`.
    var lastDay: Int?
    for (index, word) in words.enumerated() {
      if let named = self.month(named: word) {
        let isUsed = month == named && lastDay == index - 1 && index > 0
        month = named
        if !isUsed { lastDay = nil }
        continue
      }
      guard let number = Int(word.prefix { $0.isNumber }) else { continue }
      if number > 31 {
        // A year closes every day that still lacks one; other numbers are hours or rooms.
        guard years.contains(number) else { continue }
        for index in days.indices where days[index].year == nil { days[index].year = number }
        continue
      }
      let next = index + 1 < words.count ? self.month(named: words[index + 1]) : nil
      if let current = month, lastDay.map({ $0 == index - 1 && next == nil }) ?? true {
        days.append(PartialDay(month: current, dayOfMonth: number))
        lastDay = index
      } else if let next, !Self.isDay(after: index + 1, in: words),
        word.base[word.endIndex...].first != ":"
      {
        // The day stands before its month: `8 September`.
        days.append(PartialDay(month: next, dayOfMonth: number))
        month = next
        lastDay = index
      }
    }
    return days.filter { (1...31).contains($0.dayOfMonth) }
  }

  /// Whether the month at a place has its day behind it, so that a number before it is none:
  /// `Session 1: Sept. 14`.
  private static func isDay(after month: Int, in words: [Substring]) -> Bool {
    guard month + 1 < words.count, let number = Int(words[month + 1].prefix { $0.isNumber }),
      (1...31).contains(number)
    else { return false }
    return month + 2 >= words.count || self.month(named: words[month + 2]) == nil
  }

  private static func month(named word: Substring) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }
      .map { $0 + 1 }
  }
}
