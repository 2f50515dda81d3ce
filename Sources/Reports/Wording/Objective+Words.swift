import Curriculum

extension Objective {
  /// The statement; where the document has none, the outcome that stands first for it.
  var shownStatement: String {
    if let statement, !statement.isEmpty { return statement }
    for strand in [Strand.workforceTraining, .adultEducation, .workforcePreparation] {
      if let first = outcomes[strand].first {
        return "(no statement; \(strand.title): \(first.text))"
      }
    }
    return "(no statement)"
  }
}
