/// How much a finding matters.
public enum Severity: String, CaseIterable, Hashable, Sendable, Comparable {
  /// Good to know.
  case note
  /// A reviewer may ask.
  case warning
  /// The program does not meet what is asked.
  case error

  /// Orders from note to error.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
