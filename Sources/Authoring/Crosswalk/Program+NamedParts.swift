import Curriculum

extension Program {
  /// The ids of parts that a person named by id, by label or by number, in any case.
  ///
  /// An objective that is named stands for its outcomes too.
  func parts(named names: [String]) throws(AuthoringError) -> Set<PartID> {
    let known = namedParts
    var found: Set<PartID> = []
    for name in names {
      let wanted = name.lowercased()
      let ids = known.filter { $0.name.lowercased() == wanted || "\($0.id)" == name }.map(\.id)
      guard !ids.isEmpty else {
        let near = Spelling.nearest(to: name, among: known.flatMap { ["\($0.id)", $0.name] })
        throw .request(
          name,
          "The program has no part of this name. "
            + (near.map { "Did you mean \($0)? " } ?? "")
            + "Name it by its label, such as SSLO 2, or by its id in the program's file.")
      }
      found.formUnion(ids)
    }
    for objective in objectives where found.contains(objective.id) {
      for strand in Strand.allCases { found.formUnion(objective.outcomes[strand].map(\.id)) }
      found.formUnion(objective.assessments.map(\.id))
    }
    return found
  }

  private var namedParts: [(id: PartID, name: String)] {
    var parts: [(id: PartID, name: String)] = []
    for (index, objective) in objectives.enumerated() {
      parts.append((objective.id, objective.label ?? "\(index + 1)"))
      parts.append((objective.id, name(ofObjective: index)))
      for strand in Strand.allCases {
        parts += objective.outcomes[strand].map { ($0.id, "\($0.id)") }
      }
      parts += objective.assessments.map { ($0.id, "\($0.id)") }
    }
    parts += units.flatMap { [($0.id, $0.label ?? ""), ($0.id, $0.title)] }
    parts += courses.flatMap { [($0.id, $0.number ?? ""), ($0.id, $0.title)] }
    parts += assessments.map { ($0.id, "\($0.id)") }
    parts += partners.map { ($0.id, $0.name) }
    return parts.filter { !$0.name.isEmpty }
  }
}
