import Curriculum

extension ObjectiveChange.Kind {
  /// The sign for it, always with its word.
  var mark: ReportMark {
    switch self {
    case .added: ReportMark("+", "added", .good)
    case .removed: ReportMark("−", "removed", .gap)
    case .integrated: ReportMark("▲", "integrated now", .good)
    case .parted: ReportMark("▼", "no longer integrated", .gap)
    case .kept: ReportMark("=", "kept", .neutral)
    }
  }
}

extension ObjectiveChange {
  /// The strands that an objective has, by those that it lacks.
  static func words(missing: [Strand]?) -> String {
    guard let missing else { return "not there" }
    return missing.isEmpty
      ? "all three strands" : "without " + missing.map(\.title).joined(separator: " and without ")
  }
}
