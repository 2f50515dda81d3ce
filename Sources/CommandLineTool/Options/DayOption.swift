import ArgumentParser
import Curriculum
import Foundation

/// A day as people type it: `2026-09-08`.
struct DayOption: ExpressibleByArgument {
  let day: CalendarDay

  init?(argument: String) {
    guard let day = CalendarDay(argument) else { return nil }
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
