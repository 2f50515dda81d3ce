import ArgumentParser
import Curriculum
import Foundation

/// A day as people type it: `2026-09-08`.
struct DayOption {
  let day: CalendarDay

  /// Reads a day; a wrong one is told with how a day is written, which is why no list of words
  /// does for it.
  init(argument: String) throws {
    guard let day = CalendarDay(argument) else {
      throw ValidationError(
        "Write a day of the calendar as year, month and day, such as 2026-09-08.")
    }
    self.day = day
  }

  private init(day: CalendarDay) { self.day = day }

  /// The day it is here; only a command may look at the clock.
  static var today: DayOption {
    let calendar = Calendar(identifier: .gregorian)
    let now = calendar.dateComponents([.year, .month, .day], from: Date())
    let day = CalendarDay(year: now.year ?? 1, month: now.month ?? 1, day: now.day ?? 1)
    return DayOption(day: day ?? .first)
  }
}
