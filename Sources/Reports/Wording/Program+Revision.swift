public import Curriculum

extension Program {
  /// The last day on which somebody submitted, returned or signed the program.
  ///
  /// It dates what is made from the program, since nothing here may ask a clock.
  public var revisionDay: CalendarDay? {
    let reviewed = reviews.flatMap { [$0.submitted, $0.returned] }
    return (reviewed + signers.map(\.signed)).compactMap { $0 }.max()
  }

  /// Which state of the program a document was made from: a draft, until somebody has reviewed or
  /// signed it on a day.
  public var revisionLine: String {
    let count = Phrase.count(objectives.count, "objective")
    return revisionDay.map { "\(count), as of \($0.words)" } ?? "Draft, \(count)"
  }

  /// The number of the revision that goes out now, 0 for the first submission.
  ///
  /// A round that nobody has decided, and an approval, keep their number. What came back goes out
  /// again under the next, unless its content, the SHA-256 of which is given, is still the same.
  public func revisionNumber(content: String? = nil) -> Int {
    guard let last = reviews.last else { return 0 }
    let known = reviews.compactMap(\.revision).max() ?? 0
    guard last.decision == .returned || last.decision == .rejected else { return known }
    if let content, reviews.last(where: { $0.submitted != nil })?.contentHash == content {
      return known
    }
    return known + 1
  }

  /// A revision in words: `first submission`, `revision 2`.
  public static func words(ofRevision number: Int) -> String {
    number == 0 ? "first submission" : "revision \(number)"
  }
}
