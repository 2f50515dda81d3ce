/// How much a rule matters in this program, or in one place of it, and why that was decided.
///
/// The reason is printed wherever findings are, so that a reviewer sees what was set aside.
public struct RuleSetting: Part {
  /// The stable name.
  public var id: PartID
  /// The code of the rule, such as `WRI-201`.
  public var rule: String = ""
  /// How much it is to matter; a setting that does not say it decides nothing.
  public var weight: Weight?
  /// The part of the program it is decided for; nil for the whole program.
  public var part: PartID?
  /// Why.
  public var reason: String?

  /// Makes an empty setting.
  public init(id: PartID) { self.id = id }

  /// How much a rule is to matter.
  public enum Weight: String, CaseIterable, Hashable, Sendable {
    /// As an error.
    case error
    /// As a warning.
    case warning
    /// As a note.
    case note
    /// Not at all.
    case off

    /// The severity; nil where the rule is off.
    public var severity: Severity? { Severity(rawValue: rawValue) }
  }
}
