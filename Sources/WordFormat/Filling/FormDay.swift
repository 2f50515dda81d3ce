/// A day that a date control keeps beside its words.
struct FormDay: Sendable {
  /// Such as "2026-09-01".
  let iso: String

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Reads "2026-09-01" and "September 1, 2026".
  init?(_ text: String) {
    let words = text.lowercased().split { " ,-.".contains($0) }.map(String.init)
    guard words.count == 3 else { return nil }
    let year: Int?
    let month: Int?
    let day: Int?
    if words[0].count == 4 {
      (year, month, day) = (Int(words[0]), Int(words[1]), Int(words[2]))
    } else {
      let name = words[0]
      month = Self.months.firstIndex { $0 == name || name.count == 3 && $0.hasPrefix(name) }.map {
        $0 + 1
      }
      (year, day) = (Int(words[2]), Int(words[1]))
    }
    guard let year, let month, let day, (1...9_999).contains(year), (1...12).contains(month),
      (1...31).contains(day)
    else { return nil }
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    iso = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
