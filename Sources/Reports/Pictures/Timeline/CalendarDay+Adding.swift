import Curriculum

extension CalendarDay {
  /// The day so many days later; nil beyond the calendar.
  func adding(_ days: Int) -> CalendarDay? {
    let wanted = ordinal + days
    guard wanted >= 1 else { return nil }
    // A year has at most 366 days, so this is in the year or the one before.
    var year = max(1, min(9999, wanted / 366 + 1))
    while let next = CalendarDay(year: year + 1, month: 1, day: 1), next.ordinal <= wanted {
      year += 1
    }
    var month = 12
    while let first = CalendarDay(year: year, month: month, day: 1), first.ordinal > wanted {
      month -= 1
    }
    guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
    return CalendarDay(year: year, month: month, day: wanted - first.ordinal + 1)
  }
}
