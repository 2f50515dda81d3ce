/// One of the three components that 34 CFR 463.36 requires of an IET program.
public enum Strand: String, CaseIterable, Hashable, Sendable, CustomStringConvertible {
  /// Adult education and literacy activities, 34 CFR 463.36(a).
  case adultEducation = "adult education"
  /// Workforce preparation activities, 34 CFR 463.36(b).
  case workforcePreparation = "workforce preparation"
  /// Workforce training for a specific occupation or cluster, 34 CFR 463.36(c).
  case workforceTraining = "workforce training"

  /// The strand as people write it, in lower case.
  public var title: String { rawValue }

  /// The strand as people write it, in lower case.
  public var description: String { rawValue }

  /// The word that stands for the strand in the ids of parts.
  public var idWord: String {
    switch self {
    case .adultEducation: "adult"
    case .workforcePreparation: "preparation"
    case .workforceTraining: "training"
    }
  }

  /// The id of the component of this strand, of which a program has one.
  public var componentID: PartID { PartID("component-\(idWord)") }

  /// The paragraph of the rule that asks for this strand.
  public var citation: String {
    switch self {
    case .adultEducation: "34 CFR 463.36(a)"
    case .workforcePreparation: "34 CFR 463.36(b)"
    case .workforceTraining: "34 CFR 463.36(c)"
    }
  }
}
