/// A finding about which the program has a setting of its own.
public struct SettledFinding: Hashable, Sendable {
  /// The finding.
  public var finding: Finding
  /// How much it matters by decision of the program.
  public var weight: RuleSetting.Weight
  /// Why that was decided.
  public var reason: String?

  /// Takes a finding and what was decided about it.
  public init(_ finding: Finding, weight: RuleSetting.Weight, reason: String?) {
    self.finding = finding
    self.weight = weight
    self.reason = reason
  }

  /// What was decided, in a line: `off: the board names it in May`.
  public var decision: String {
    "\(weight.rawValue): \(reason ?? "no reason is given")"
  }
}
