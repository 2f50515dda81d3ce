extension ItemChange.Kind {
  /// The sign for it, always with its word.
  var mark: ReportMark {
    switch self {
    case .gained: ReportMark("+", "gained", .good)
    case .lost: ReportMark("−", "lost", .gap)
    case .stronger: ReportMark("▲", "stronger", .good)
    case .weaker: ReportMark("▼", "weaker", .partial)
    case .unchanged: ReportMark("=", "unchanged", .neutral)
    }
  }
}
