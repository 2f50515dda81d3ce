import Curriculum

/// One line of a timeline.
struct TimelineRow: Hashable {
  /// A span of time, and what it stands for.
  struct Bar: Hashable {
    var dates: Dates
    var ink: PictureInk
    /// Its part of the height, beside the other bars of the line.
    var weight: Double
  }

  var title: String
  var ink: PictureInk = .heading
  /// What stands under the title.
  var remark: String
  var remarkInk: PictureInk = .quiet
  /// The bars, from above.
  var bars: [Bar]
  /// When, in words, where no days are known.
  var when: String?
  /// Whether the dates are written at the bar.
  var showsDates = false

  /// How high a line is.
  static let height = 44.0
  /// How many lines of one kind are shown.
  static let most = 24

  /// What it says: its title, its dates and its remark.
  var words: String {
    let same = bars.first.flatMap { Set(bars.map(\.dates)).count == 1 ? $0.dates.words : nil }
    let parts = [
      when ?? same ?? (bars.contains { !$0.dates.isEmpty } ? nil : "dates not stated"), remark,
    ]
    let known = parts.compactMap(\.self).filter { !$0.isEmpty }
    return "\(title): \(known.joined(separator: "; "))."
  }
}
