public import Curriculum

/// A place where a rule is broken, and what is the matter there.
public struct Violation: Hashable, Sendable {
  /// Where.
  public var place: Place
  /// What is the matter, in a sentence.
  public var message: String
  /// What to do here, when more can be said than the rule's own remedy.
  public var remedy: String?
  /// How much it matters here, when less than the rule's own severity.
  public var severity: Severity?
  /// Whose rule it is here, when a profile asks for it and not the rule itself.
  public var kind: RuleKind?
  /// What asks for it here, when more can be said than the rule's own citation.
  public var citation: String?
  /// Edits that mend it without a change of meaning.
  public var repairs: [Repair] = []

  /// Takes a place and what is the matter there.
  public init(
    _ place: Place, _ message: String, remedy: String? = nil, severity: Severity? = nil,
    citation: String? = nil
  ) {
    self.place = place
    self.message = message
    self.remedy = remedy
    self.severity = severity
    self.citation = citation
  }

  /// The same with edits that mend it.
  func mended(by repairs: [Repair]) -> Violation {
    var violation = self
    violation.repairs = repairs
    return violation
  }

  /// The same at another severity.
  func with(severity: Severity) -> Violation {
    var violation = self
    violation.severity = severity
    return violation
  }
}
