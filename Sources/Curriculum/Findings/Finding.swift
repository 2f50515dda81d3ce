/// One remark of a rule or an importer.
public struct Finding: Hashable, Sendable {
  /// The stable code of the rule or the importer, such as `IET-101`.
  public var code: String
  /// How much it matters.
  public var severity: Severity
  /// Whose rule it is; nil for what an importer or a reader remarks.
  public var kind: RuleKind?
  /// Where it belongs.
  public var place: Place
  /// What is the matter.
  public var message: String
  /// The paragraph that asks for it.
  public var citation: String?
  /// What to do.
  public var remedy: String
  /// The profiles under which it is found, where only some of those asked for find it.
  public var profiles: [String] = []

  /// Takes all of a remark.
  public init(
    code: String, severity: Severity, kind: RuleKind? = nil, place: Place, message: String,
    citation: String? = nil, remedy: String
  ) {
    self.code = code
    self.kind = kind
    self.severity = severity
    self.place = place
    self.message = message
    self.citation = citation
    self.remedy = remedy
  }
}
