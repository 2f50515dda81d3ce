import Curriculum

/// A day as people write it, with a year or without.
struct StatedDay {
  let words: String
  private let year: Int?
  private let month: Int
  private let day: Int

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// Reads the day with which a text in small letters begins; nil for none.
  init?(_ text: String) {
    if let match = text.firstMatch(of: /^(\d{4})-(\d{2})-(\d{2})/) {
      (year, month, day) = (Int(match.1), Int(match.2) ?? 0, Int(match.3) ?? 0)
      words = String(match.0)
    } else if let match = text.firstMatch(of: /^(\d{1,2})\/(\d{1,2})\/(\d{4})/) {
      (year, month, day) = (Int(match.3), Int(match.1) ?? 0, Int(match.2) ?? 0)
      words = String(match.0)
    } else if let match = text.firstMatch(of: /^([a-z]{3,9})\.? (\d{1,2})(?:, ?(\d{4}))?/),
      let place = Self.months.firstIndex(of: String(match.1.prefix(3)))
    {
      (year, month, day) = (match.3.flatMap { Int($0) }, place + 1, Int(match.2) ?? 0)
      words = match.0.prefix(1).uppercased() + match.0.dropFirst()
    } else {
      return nil
    }
  }

  /// Whether it is a day of the program, which has a year.
  func isOf(_ other: CalendarDay) -> Bool {
    other.month == month && other.day == day && (year == nil || year == other.year)
  }
}
