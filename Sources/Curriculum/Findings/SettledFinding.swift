/// A finding about which the program has a setting of its own.
public struct SettledFinding: Hashable, Sendable {
  /// The finding.
  public var finding: Finding
  /// What was decided, and why.
  public var setting: RuleSetting

  /// Takes a finding and what was decided about it.
  public init(_ finding: Finding, by setting: RuleSetting) {
    self.finding = finding
    self.setting = setting
  }

  /// What was decided, in a line: `off: the board names it in May`.
  public var decision: String {
    "\(setting.weight.rawValue): \(setting.reason ?? "no reason is given")"
  }
}
