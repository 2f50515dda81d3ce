import Curriculum

/// The hours that two people teach together: `both teachers are in the room together 6 hours a week`.
struct OverlapHours {
  let hours: Hours
  /// Whether the words say these hours and nothing else.
  let understandsAll: Bool

  /// Reads a text; nil when there are no hours in it.
  init?(_ text: String) {
    guard let reader = HoursReader(text, bareNumberIs: nil) else { return nil }
    hours = reader.hours
    let others = text.split(whereSeparator: \.isWhitespace).filter { word in
      !PlainWords(word).words.allSatisfy(Self.words.contains)
    }
    understandsAll =
      HoursReader(others.joined(separator: " "), bareNumberIs: nil)?.understandsAll ?? false
  }

  /// What says that two teach together, and not how.
  private static let words = Set(
    PlainWords(
      """
      both two teachers instructors are is be will the room classroom together teach teaches taught \
      teaching team co coteaching overlap overlapping with
      """
    ).words)
}
