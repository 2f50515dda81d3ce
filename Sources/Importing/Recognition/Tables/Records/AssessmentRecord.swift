import Curriculum

/// A row of assessments that belong to no objective.
enum AssessmentRecord: RecordKind {
  static let name = "assessments, one a row"
  static let roles: [SourceRole] = [.assessment, .criterion]

  static func add(_ record: Record, to draft: inout ProgramDraft) {
    guard let words = record.take(.assessment, in: &draft) else { return }
    var assessment = Assessment(id: draft.mint("assessment"))
    assessment.text = words
    for (number, excerpt) in record.values[.criterion, default: []].enumerated()
    where !excerpt.saysNothing {
      var criterion = Criterion(id: PartID("\(assessment.id)-criterion-\(number + 1)"))
      criterion.text = excerpt.text
      assessment.criteria.append(criterion)
    }
    record.place(.criterion, in: &draft)
    draft.program.assessments.append(assessment)
  }
}
