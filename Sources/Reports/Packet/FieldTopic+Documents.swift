import Curriculum

extension FieldTopic {
  /// The documents of a packet in which a reader finds the answers to a topic.
  var documents: [PacketSection.Content] {
    switch self {
    case .laborMarket, .wage: [.laborMarket]
    case .credentials: [.credentials]
    case .hours, .dates, .schedule, .cohorts: [.schedule]
    case .assessments: [.assessmentPlan]
    case .nextSteps: [.boardPlan, .credentials]
    case .budget, .funding: [.budget]
    case .assurances: [.assurances]
    case .standards: [.crosswalk]
    case .materials: [.syllabus]
    default: PartKind(self)?.documents ?? []
    }
  }
}
