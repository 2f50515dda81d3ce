extension PacketSection.Content {
  /// What a profile writes for it: `objectives`, `form Application`.
  public var words: String {
    switch self {
    case .cover: "cover"
    case .form(let name): "form \(name)"
    case .objectives: "objectives"
    case .crosswalk: "crosswalk"
    case .schedule: "schedule"
    case .syllabus: "syllabus"
    case .teamTeaching: "team teaching"
    case .assessmentPlan: "assessment plan"
    case .laborMarket: "labor market"
    case .credentials: "credentials"
    case .boardPlan: "board plan"
    case .budget: "budget"
    case .assurances: "assurances"
    case .signatures: "signatures"
    case .checklist: "checklist"
    case .attachments(let kind): "attachments \(kind)"
    }
  }

  /// All that are documents of ours, in the order of the neutral packet.
  public static let documents: [Self] = [
    .cover, .objectives, .crosswalk, .schedule, .syllabus, .teamTeaching, .assessmentPlan,
    .laborMarket, .credentials, .boardPlan, .budget, .assurances, .signatures, .checklist,
  ]

  /// Whether it is evidence or a page of its own that a packet can do without: where it need not be
  /// there, and the program says nothing of it, it is left out.
  public var isLeftOutWhenEmpty: Bool {
    switch self {
    case .cover, .objectives, .crosswalk, .schedule, .syllabus, .checklist, .form, .attachments:
      false
    case .teamTeaching, .assessmentPlan, .laborMarket, .credentials, .boardPlan, .budget,
      .assurances, .signatures:
      true
    }
  }
}
