import Curriculum

/// When all three strands run, as far as their dates say it.
enum Concurrency: Hashable {
  /// In the days of this span.
  case together(ClosedRange<CalendarDay>)
  /// At no time.
  case never
  /// The dates of these strands are not stated.
  case unknown([Strand])

  init(_ dates: ByStrand<Dates?>) {
    let open = Strand.allCases.filter { dates[$0]?.days == nil }
    let spans = Strand.allCases.compactMap { dates[$0]?.days }
    guard let starts = spans.map(\.lowerBound).max(), let ends = spans.map(\.upperBound).min()
    else {
      self = .unknown(open)
      return
    }
    // Two that never meet are enough, whatever the third does.
    if starts > ends {
      self = .never
    } else {
      self = open.isEmpty ? .together(starts...ends) : .unknown(open)
    }
  }

  /// The span, where there is one.
  var days: ClosedRange<CalendarDay>? { if case .together(let days) = self { days } else { nil } }

  /// What it says.
  var words: String {
    switch self {
    case .together(let days):
      let words = "\(days.lowerBound.words) to \(days.upperBound.words)"
      return "All three strands run together from \(words) (\(length))."
    case .never: return "At no time do all three strands run together."
    case .unknown(let strands):
      let list = Phrase.list(strands.map(\.title))
      return
        "Whether all three run together cannot be seen: no start and end are stated for \(list)."
    }
  }

  /// The same in few words.
  var shortWords: String {
    switch self {
    case .together: "all three together for \(length)"
    case .never: "never all three together"
    case .unknown(let strands): "no dates for \(Phrase.list(strands.map(\.title)))"
    }
  }

  /// How long they run together: `16 weeks`, `3 days`.
  private var length: String {
    guard let days else { return "" }
    let count = days.upperBound.ordinal - days.lowerBound.ordinal + 1
    return count < 14
      ? Phrase.count(count, "day") : Phrase.count((count + 6) / 7, "week")
  }
}
