public import Curriculum

extension Program {
  /// A remark of a reviewer that is to be answered, and the place of its round.
  struct AnswerableRemark {
    let round: Int
    let finding: ReviewFinding
  }

  /// Whether a packet needs a table of answers: reviewers have said something that asks for one.
  public var hasReviewersToAnswer: Bool { !answerableRemarks.isEmpty }

  /// What reviewers asked to be revised or remarked, in their order; a plain “met” asks nothing.
  var answerableRemarks: [AnswerableRemark] {
    reviews.enumerated().flatMap { index, round in
      round.findings.filter { $0.asksForAnswer || $0.isAnswered }.map {
        AnswerableRemark(round: index, finding: $0)
      }
    }
  }

  /// The part that people would look up for another: the objective of an outcome or assessment.
  func owner(of id: PartID) -> PartID {
    objectives.first { objective in
      Strand.allCases.contains { objective.outcomes[$0].contains { $0.id == id } }
        || objective.assessments.contains { $0.id == id }
        || objective.activities.contains { $0.id == id }
        || objective.materials.contains { $0.id == id }
    }?.id ?? id
  }

  /// How people would call a part that a reviewer wrote about; nil for one that is not named.
  func name(ofReviewed id: PartID) -> String? {
    let owner = owner(of: id)
    if let index = objectives.firstIndex(where: { $0.id == owner }) {
      return name(ofObjective: index)
    }
    if let strand = Strand.allCases.first(where: { $0.componentID == id }) {
      return "the component of \(strand.title)"
    }
    if let unit = units.first(where: { $0.id == id }) { return "unit \(name(of: unit))" }
    if let course = courses.first(where: { $0.id == id }) { return "course \(course.title)" }
    if let credential = pathway.credentials.first(where: { $0.id == id }) {
      return "credential \(credential.name)"
    }
    if let partner = partners.first(where: { $0.id == id }) { return "partner \(partner.name)" }
    if let file = attachments.first(where: { $0.id == id }) { return file.title ?? file.file }
    return nil
  }
}
