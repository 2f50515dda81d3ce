package import Curriculum

extension PacketSection {
  /// Whether a document that Plait makes would have a title with nothing under it.
  package func isEmpty(in program: Program, _ context: RuleContext) -> Bool {
    switch content {
    case .crosswalk: context.citations.all.isEmpty
    case .signatures: context.profile.signers.isEmpty && program.signers.isEmpty
    default: !topics.isEmpty && topics.allSatisfy { $0.answers(in: program).isEmpty }
    }
  }

  /// What of a program the document is made of; empty for one that is never without content.
  var topics: [FieldTopic] {
    switch content {
    case .objectives, .syllabus: [.objectives]
    case .schedule: [.schedule, .courses, .hours, .dates]
    case .teamTeaching: [.teamTeaching, .planning, .overlap]
    case .assessmentPlan: [.assessments]
    case .laborMarket: [.laborMarket]
    case .credentials: [.credentials]
    case .boardPlan: [.boardPlan, .pathway]
    case .budget: [.budget]
    case .assurances: [.assurances]
    case .cover, .form, .crosswalk, .signatures, .checklist, .attachments: []
    }
  }
}
