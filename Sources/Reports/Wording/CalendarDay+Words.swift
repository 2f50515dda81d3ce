public import Curriculum

extension CalendarDay {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The day as an American document writes it, such as `September 8, 2026`.
  public var words: String { "\(Self.months[month - 1]) \(day), \(year)" }
}
