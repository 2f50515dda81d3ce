public import Curriculum

/// The levels at which the links of a mark stand.
public struct CrosswalkLevels: OptionSet, Hashable, Sendable {
  /// One bit for each level.
  public let rawValue: UInt8

  /// Takes the bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Met for the first time.
  public static let introduced = CrosswalkLevels(.introduced)
  /// Practised again.
  public static let reinforced = CrosswalkLevels(.reinforced)
  /// Expected without help.
  public static let mastered = CrosswalkLevels(.mastered)
  /// Tested.
  public static let assessed = CrosswalkLevels(.assessed)

  /// Takes one level.
  public init(_ level: Alignment.Level) {
    switch level {
    case .introduced: rawValue = 1
    case .reinforced: rawValue = 2
    case .mastered: rawValue = 4
    case .assessed: rawValue = 8
    }
  }

  /// The letters that committees write in a cell, in the order of learning: `I`, `IRA`.
  public var letters: String {
    Alignment.Level.allCases.filter { contains(CrosswalkLevels($0)) }.map(\.letter).joined()
  }
}
