/// What a person may choose about the reports.
public struct ReportOptions: Hashable, Sendable {
  /// What the crosswalk and the gaps show.
  public var crosswalk = CrosswalkOptions()
  /// The frameworks of the checklist, by short id; nil for the rule itself.
  public var requirements: [String]?

  /// Takes the usual choices.
  public init() {}
}
