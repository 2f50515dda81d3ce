/// How a program numbers its objectives.
enum LabelScheme: CaseIterable {
  case none, number, sslo, dotted, objective, letter, hyphen

  /// The label of an objective, counted from 1, without any closing mark.
  func label(_ number: Int) -> String? {
    switch self {
    case .none: nil
    case .number: "\(number)"
    case .sslo: "SSLO #\(number)"
    case .dotted: "LO 1.\(number)"
    case .objective: "Objective \(number)"
    case .letter: String(UnicodeScalar(UInt8(64 + number)))
    case .hyphen: "SLO-\(number)"
    }
  }
}
