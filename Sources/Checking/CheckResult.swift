public import Curriculum

/// What the rules say of a program.
public struct CheckResult: Hashable, Sendable {
  /// What is to be mended, in the order of the rules.
  public var findings: [Finding] = []
  /// What the program itself has decided about, with the reasons.
  public var settled: [SettledFinding] = []

  /// Nothing to say.
  public init() {}
}
