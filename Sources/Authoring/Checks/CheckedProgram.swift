public import Checking
public import Curriculum

/// A program with what the rules say of it.
public struct CheckedProgram: Sendable {
  /// The file.
  public var path: String
  /// The program.
  public var program: Program
  /// What was noticed while the file was read, and what the rules found.
  public var findings: [Finding]
  /// What the program itself has decided about rules.
  public var settled: [SettledFinding]
  /// The titles of the profiles that it was checked against.
  public var profiles: [String]
  /// Edits that mend some of the findings without a change of meaning.
  public var repairs: [Repair] = []

  /// Whether it can leave the house.
  public var readiness: Readiness { Readiness(findings) }
}
