/// What a person may choose about a crosswalk.
public struct CrosswalkOptions: Hashable, Sendable {
  /// The frameworks to show, by short id; nil for each that the program uses.
  public var frameworks: [String]?
  /// Which items of them become columns.
  public var columns: Columns = .automatic

  /// Takes the usual choices.
  public init() {}

  /// Which items of a framework become columns.
  public enum Columns: String, CaseIterable, Hashable, Sendable {
    /// All of a small framework; of one with more than 60 items those that are used.
    case automatic
    /// Those that something in the program is aligned with.
    case used
    /// All that can be met.
    case all
  }
}
