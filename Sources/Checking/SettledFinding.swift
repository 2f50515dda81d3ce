public import Curriculum

/// A finding about which the program has a setting of its own.
public struct SettledFinding: Hashable, Sendable {
  /// The finding.
  public var finding: Finding
  /// What was decided, and why.
  public var setting: RuleSetting

  init(_ finding: Finding, by setting: RuleSetting) {
    self.finding = finding
    self.setting = setting
  }
}
