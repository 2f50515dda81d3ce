package import Curriculum

extension Amount {
  /// `1 hour`, `7.5 hours`.
  package var hours: String { self == Amount(1) ? "1 hour" : "\(self) hours" }
}

extension Hours {
  /// The hours in words, or nil when nothing is known.
  package var words: String? {
    var parts: [String] = []
    if let whole { parts.append(whole.hours + " in total") }
    if let perWeek { parts.append(perWeek.hours + " a week") }
    if let weeks { parts.append(weeks == Amount(1) ? "1 week" : "\(weeks) weeks") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The same in few words: `72 hours, 6 a week`.
  var shortWords: String? {
    guard let whole else { return words }
    return whole.hours + (perWeek.map { ", \($0) a week" } ?? "")
  }
}
