public import Curriculum

/// What the rules say of a program.
public struct CheckResult: Hashable, Sendable {
  /// What is to be mended, in the order of the rules.
  public var findings: [Finding] = []
  /// What the program itself has decided about, with the reasons.
  public var settled: [SettledFinding] = []
  /// Edits that mend some of the findings without a change of meaning.
  public var repairs: [Repair] = []

  /// Nothing to say.
  public init() {}
}
