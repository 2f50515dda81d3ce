/// Every rule, in the order of the manual.
public enum RuleCatalog {
  /// The rules.
  public static let all: [any Rule.Type] = [
    StrandWithoutOutcomes.self,
    ObjectiveWithoutStrand.self,
    ComponentsNotSimultaneous.self,
    ComponentWithoutHours.self,
    AdultEducationWithoutStandard.self,
    NoCareerPathway.self,
    NoCredential.self,
    ComponentsBarelyOverlap.self,
    SeparateLists.self,
    UnknownCode.self,
    UnmeasurableVerb.self,
    DatesOutOfOrder.self,
    BlankField.self,
    FieldOverLimit.self,
    MissingSignature.self,
    EmptySection.self,
    MissingAttachment.self,
    AssuranceNotGiven.self,
    AttachmentOverLimit.self,
    OpenReviewFinding.self,
    ResponseWithoutChange.self,
  ]

  /// The rule of a code.
  public static func rule(_ code: RuleCode) -> (any Rule.Type)? {
    all.first { $0.code == code }
  }
}
