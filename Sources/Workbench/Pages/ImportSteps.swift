/// The steps of an import; its names are names of the page.
struct ImportSteps: PagePart {
  let steps: [Step]

  struct Step: Sendable {
    var stepWords: String
    var isNow: Bool
    /// Absent where one cannot go.
    var stepAddress: String?
  }

  enum Place: Int {
    case files, recognised, changes
  }

  /// The steps of an import at an address; of one that has not begun where there is none.
  init(at place: Place, of address: String? = nil, in program: String) {
    let all: [(String, String?)] = [
      ("Choose files", "/programs/\(program)/import"), ("What was recognized", address),
      ("What changes", address.map { $0 + "/changes" }),
    ]
    steps = all.enumerated().map { index, step in
      let isNow = index == place.rawValue
      return Step(stepWords: step.0, isNow: isNow, stepAddress: isNow ? nil : step.1)
    }
  }
}
