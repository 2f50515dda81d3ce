import Curriculum

/// The parts of one program that say what parts of another say.
///
/// A form that comes back may have other ids for the same objectives, and the same ids for others.
struct SameParts {
  private let texts: [PartID: String]
  private var ids: [String: [PartID]] = [:]

  init(of form: Program, in program: Program) {
    texts = Self.texts(of: form)
    for (id, text) in Self.texts(of: program) { ids[text, default: []].append(id) }
  }

  /// The part that says the same; nil where none does, or several do.
  func same(_ id: PartID) -> PartID? {
    guard let text = texts[id], let same = ids[text] else { return nil }
    return same.contains(id) ? id : same.count == 1 ? same[0] : nil
  }

  private static func texts(of program: Program) -> [PartID: String] {
    var texts: [PartID: String] = [:]
    for objective in program.objectives {
      texts[objective.id] = objective.statement ?? objective.label
      for strand in Strand.allCases {
        for outcome in objective.outcomes[strand] {
          texts[outcome.id] = "\(strand.rawValue): \(outcome.text)"
        }
      }
    }
    for unit in program.units { texts[unit.id] = program.name(of: unit) }
    return texts
  }
}
