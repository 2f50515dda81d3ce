public import Curriculum

extension Program {
  /// The last day on which somebody submitted, returned or signed the program.
  ///
  /// It dates what is made from the program, since nothing here may ask a clock.
  public var revisionDay: CalendarDay? {
    let reviewed = reviews.flatMap { [$0.submitted, $0.returned] }
    return (reviewed + signers.map(\.signed)).compactMap { $0 }.max()
  }

  /// Which state of the program a document was made from.
  public var revisionLine: String {
    let state = revisionDay.map { "as of \($0.words)" } ?? "no review or signature is dated yet"
    return "\(Phrase.count(objectives.count, "objective")), \(state)"
  }
}
