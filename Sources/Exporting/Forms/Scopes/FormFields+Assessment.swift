import Curriculum

extension FormFields {
  static let assessment: [FormField<PlacedAssessment>] = [
    .text("Text", "the method", also: ["Assessment", "Method"]) { part, _ in
      part.assessment.text
    },
    .text("Objective", "what the objective is called; nothing for one of the whole program") {
      part, subject in part.objective?.label(subject)
    },
    .lines("Criteria", "what must be true of good work", also: ["Performance standards"]) {
      part, _ in part.assessment.criteria.map(\.text)
    },
    .lines("Strand", "the strands it looks at", also: ["Strands"]) { part, _ in
      part.strands.map(\.title.capitalizedFirst)
    },
    .list(.criterion, "what must be true of good work") { part, subject in
      subject.list(
        part.assessment.criteria.map {
          PlacedCriterion(criterion: $0, assessment: part.assessment)
        }, criterion)
    },
  ]

  static let criterion: [FormField<PlacedCriterion>] = [
    .text("Text", "what must be true of good work", also: ["Criterion"]) { part, _ in
      part.criterion.text
    },
    .text("Assessment", "the assessment that looks at it") { part, _ in part.assessment.text },
  ]

  static let material: [FormField<Material>] = [
    .text("Text", "what it is", also: ["Material"]) { part, _ in part.text },
    .text("Source", "where it can be found") { part, _ in part.source },
  ]

  static let activity: [FormField<Activity>] = [
    .text("Text", "what learners do", also: ["Activity"]) { part, _ in part.text }
  ]
}
