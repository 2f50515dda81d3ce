/// The occupation or cluster that the program trains for, 34 CFR 463.36(c).
public struct Occupation: Hashable, Sendable {
  /// What the occupation is called.
  public var title: String?
  /// The Standard Occupational Classification code, such as `31-1131`.
  public var soc: String?
  /// The Classification of Instructional Programs code, such as `51.3902`.
  public var cip: String?
  /// The name that goes with that code.
  public var cipTitle: String?
  /// A code of the state or college.
  public var localCode: String?
  /// The career cluster.
  public var cluster: String?
  /// Jobs that completers take.
  public var jobTitles: [String] = []

  /// Makes an empty occupation.
  public init() {}
}
