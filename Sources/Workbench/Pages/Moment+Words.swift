import Curriculum
import Journal

extension Moment {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The time as people read it, such as `November 29, 2026, 9:40 PM UTC`.
  var words: String {
    let day = calendarDay
    let hour = ((seconds % 86_400) + 86_400) % 86_400 / 3_600
    let minute = ((seconds % 3_600) + 3_600) % 3_600 / 60
    let half = hour < 12 ? "AM" : "PM"
    let shown = hour % 12 == 0 ? 12 : hour % 12
    return "\(Self.months[day.month - 1]) \(day.day), \(day.year), "
      + "\(shown):\(minute < 10 ? "0" : "")\(minute) \(half) UTC"
  }
}
