/// The most that a field of a form takes.
public struct TextLimit: Hashable, Sendable {
  /// How many.
  public var count: Int
  /// Of what.
  public var unit: Unit

  /// Takes a number of something.
  public init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// What is counted.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    /// Letters, digits, signs and blanks.
    case characters
    /// What stands between blanks.
    case words
    /// Full stops and their like.
    case sentences
  }
}
