/// Two objectives of two programs that say nearly the same.
public struct LikeObjectives: Hashable, Sendable {
  /// The programs, by their number.
  public var programs: (first: Int, second: Int) { (first.program, second.program) }
  /// The one that was read first.
  public var first: Side
  /// The other.
  public var second: Side
  /// The share of words in common, up to 1.
  public var likeness: Double

  /// One of the two.
  public struct Side: Hashable, Sendable {
    /// The number of the program.
    public var program: Int
    /// How people would call the objective.
    public var name: String
    /// What it says.
    public var text: String
  }
}
