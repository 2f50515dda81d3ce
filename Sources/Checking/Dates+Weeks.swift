import Curriculum

extension Dates {
  /// The weeks from the first day to the last, a begun one counted whole; nil where a day is missing.
  var weeks: Amount? {
    days.map { Amount(($0.upperBound.ordinal - $0.lowerBound.ordinal + 7) / 7) }
  }
}
