/// The fields of a program whose facts are counted, in the order in which they are shown.
enum FactField: String, CaseIterable {
  case objective
  case label
  case statement
  case outcome
  case strand
  case code
  case unitOfObjective = "unit of objective"
  case activity
  case material
  case assessment
  case criterion
  case title
  case summary
  case model
  case provider
  case providerRole = "provider's role"
  case providerContact = "provider's contact"
  case occupationTitle = "occupation title"
  case soc
  case cip
  case cipTitle = "cip title"
  case localCode = "local code"
  case cluster
  case jobTitle = "job title"
  case funding
  case budget
  case civicsRoute = "civics route"
  case adultEducationActivity = "adult education activity"
  case componentContent = "content of component"
  case componentHours = "hours of component"
  case componentDates = "dates of component"
  case componentProvider = "provider of component"
  case componentService = "service of component"
  case componentStandard = "standard of component"
  case hours
  case dates
  case research
  case programMaterial = "material of program"
  case programAssessment = "assessment of program"
  case expectedGain = "expected gain"
  case dataSystem = "data system"
  case instructor
  case instructorStrand = "instructor's strand"
  case instructorDetail = "instructor's detail"
  case teamTeaching = "team teaching"
  case course
  case unit
  case unitHours = "hours of unit"
  case unitDates = "dates of unit"
  case pathway
  case entryCriteria = "entry criteria"
  case entryPoint = "entry point"
  case exitPoint = "exit point"
  case nextStep = "next step"
  case nextLevelRequirements = "next level requirements"
  case completerWage = "completer wage"
  case laborMarket = "labor market"
  case boardPlan = "board plan"
  case supportService = "support service"
  case credential
  case partner
  case contribution
  case cohort
  case evidence
  case attachment
  case review
  case assurance
  case signer

  /// The total that the field is counted in.
  var group: FactGroup {
    switch self {
    case .objective, .label, .statement: .objectives
    case .outcome, .strand: .outcomesAndStrands
    case .code: .codes
    case .unitOfObjective, .activity, .material, .assessment, .criterion: .besideObjectives
    default: .formFields
    }
  }
}
