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
    MissingComponent.self,
    NoObjectives.self,
    NoOccupation.self,
    PreparationForTraining.self,
    TrainingKindNotNamed.self,
    TrainingThatNeedsAnother.self,
    NoResearchBasis.self,
    IntensityNotExplained.self,
    SimultaneityNotShown.self,
    StrandApartInUnits.self,
    UnitsOfOneStrand.self,
    NoOccupationalMaterials.self,
    NoCooperation.self,
    StrandApart.self,
    FewIntegratedObjectives.self,
    PreparationWithoutSkill.self,
    NoActivities.self,
    EnglishWithoutDestination.self,
    NoNextStep.self,
    NoLaborMarketEvidence.self,
    NoSupport.self,
    StrandWithoutInstructor.self,
    CivicsWithoutRoute.self,
    NoCivicsContent.self,
    NoPlacementInDemand.self,
    NoWorkforceSystem.self,
    CivicsLearnersNotNamed.self,
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
