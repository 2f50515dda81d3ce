/// The totals of the measure: which fields are counted together.
enum FactGroup: String, CaseIterable {
  case objectives = "objectives"
  case outcomesAndStrands = "outcomes and strands"
  case codes = "codes"
  case formFields = "form fields"
  /// What stands beside an objective; it is measured, and no aim is set.
  case besideObjectives = "beside objectives"

  /// The least precision and the least recall that are aimed at, in thousandths.
  var aim: Int? {
    switch self {
    case .objectives, .outcomesAndStrands: 980
    case .codes: 990
    case .formFields: 950
    case .besideObjectives: nil
    }
  }

  /// The groups that have an aim.
  static let withAim = allCases.filter { $0.aim != nil }

  /// The fields that are counted together.
  var fields: [FactField] { FactField.allCases.filter { $0.group == self } }
}
