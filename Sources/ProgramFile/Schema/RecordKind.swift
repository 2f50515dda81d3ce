/// What a record is, in the words of a message.
enum RecordKind: String, Sendable {
  case program = "the program"
  case provider = "a provider"
  case occupation = "the occupation"
  case component = "a component"
  case hours = "hours"
  case dates = "dates"
  case instructor = "an instructor"
  case teamTeaching = "team teaching"
  case course = "a course"
  case unit = "a unit"
  case objective = "an objective"
  case outcome = "an outcome"
  case activity = "an activity"
  case material = "a material"
  case assessment = "an assessment"
  case criterion = "a criterion"
  case alignment = "an alignment"
  case itemReference = "an item"
  case pathway = "the pathway"
  case pathwayPoint = "a point of the pathway"
  case credential = "a credential"
  case laborMarketEvidence = "a fact of the labor market"
  case supportService = "a support service"
  case partner = "a partner"
  case contribution = "a contribution"
  case cohort = "a cohort"
  case evidence = "an answer"
  case attachment = "an attachment"
  case reviewRound = "a review"
  case reviewFinding = "a finding of a review"
  case proposal = "a proposal"
  case reviewComment = "a comment"
  case budgetLine = "a line of the budget"
  case assurance = "an assurance"
  case ruleSetting = "a rule setting"
  case signer = "a signer"
  case note = "a note"
  case byStrand = "a group by strand"

  /// How a fresh id of such a part starts.
  var idPrefix: String {
    switch self {
    case .pathwayPoint: "point"
    case .laborMarketEvidence: "fact"
    case .supportService: "support"
    case .evidence: "evidence"
    case .reviewRound: "review"
    case .reviewFinding: "finding"
    default: rawValue.split(separator: " ").last.map(String.init) ?? rawValue
    }
  }
}
