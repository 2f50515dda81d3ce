import Curriculum

extension PartKind {
  /// The documents of a packet in which a reader finds such parts.
  var documents: [PacketSection.Content] {
    switch self {
    case .objectives: [.objectives]
    case .components, .units: [.schedule]
    case .teaching: [.teamTeaching]
    case .pathway: [.boardPlan, .credentials]
    case .partners, .support: [.boardPlan]
    }
  }
}

extension RuleParagraph {
  /// Whether the program form of an agency asks for it: the activities, and what a program of
  /// English language acquisition is.
  var isOfForm: Bool { ["463.30", "463.31", "463.32"].contains { text.hasPrefix($0) } }

  /// The documents of a packet in which a reader finds what a program shows toward a paragraph.
  var documents: [PacketSection.Content] {
    switch text {
    case "463.35": [.objectives]
    case "463.36(a)", "463.36(b)", "463.36(c)": [.objectives, .schedule]
    case "463.37(a)(1)", "463.37(a)(2)": [.schedule]
    case "463.37(a)(3)": [.syllabus]
    case "463.37(b)": [.objectives, .teamTeaching]
    case "463.38(a)": [.crosswalk]
    case "463.38(b)": [.boardPlan, .credentials]
    case "3(7)(a)": [.laborMarket, .boardPlan]
    case "3(7)(b)": [.boardPlan, .credentials]
    case "3(7)(d)": [.schedule]
    case "3(7)(f)": [.credentials]
    case "463.73(b)(1)": [.laborMarket]
    case "463.73(b)(2)": [.boardPlan]
    default:
      if text.hasPrefix("463.34") || text.hasPrefix("wps.") {
        [.objectives, .crosswalk]
      } else if text.hasPrefix("3(7)") || text.hasPrefix("ep.") {
        [.boardPlan]
      } else {
        []
      }
    }
  }
}
