public import Reports

/// What a person asks of a crosswalk, in the person's own words for parts and items.
public struct CrosswalkWishes: Sendable {
  /// What needs no looking up.
  public var options = CrosswalkOptions()
  /// The parts to show, by id or by label.
  public var parts: [String] = []
  /// The items to show, each with what stands below it, by framework and code or by code.
  public var items: [String] = []
  /// Whether only required items are shown, all of them: those that the program declares and those
  /// of the lists that its profile requires.
  public var isRequiredOnly = false
  /// Whether items stand down and parts across.
  public var isTransposed = false
  /// Whether a workbook holds the matrix alone.
  public var isMatrixOnly = false

  /// Asks for the usual.
  public init() {}
}
