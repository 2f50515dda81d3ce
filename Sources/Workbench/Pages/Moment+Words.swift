import Curriculum
import Journal

extension Moment {
  /// The time as people read it, such as `November 29, 2026, 9:40 PM UTC`.
  var words: String { "\(calendarDay.words), \(clockWords)" }

  /// The time of the day, such as `9:40 PM UTC`.
  var clockWords: String {
    let hour = ((seconds % 86_400) + 86_400) % 86_400 / 3_600
    let minute = ((seconds % 3_600) + 3_600) % 3_600 / 60
    let shown = hour % 12 == 0 ? 12 : hour % 12
    return "\(shown):\(minute < 10 ? "0" : "")\(minute) \(hour < 12 ? "AM" : "PM") UTC"
  }
}

extension CalendarDay {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The day as people read it, such as `November 29, 2026`.
  var words: String { "\(Self.months[month - 1]) \(day), \(year)" }
}
