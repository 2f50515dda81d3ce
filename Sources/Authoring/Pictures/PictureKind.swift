public import Curriculum

/// The pictures that can be drawn of a program.
public enum PictureKind: Sendable {
  /// The three strands through the objectives.
  case braid
  /// Objectives against the items of frameworks: all that the program cites, or these.
  case coverage(frameworks: [String]?)
  /// Hours and dates.
  case timeline
  /// What has changed in the coverage since an earlier state of the program.
  case change(since: Program, frameworks: [String]?)

  /// What people call it.
  public var name: String {
    switch self {
    case .braid: "braid"
    case .coverage: "coverage"
    case .timeline: "timeline"
    case .change: "change"
    }
  }
}
