package import Curriculum

extension Program {
  /// The people who teach a strand, as the component says or as they say themselves.
  package func instructors(of strand: Strand) -> [Instructor] {
    let named = components[strand]?.instructors ?? []
    return instructors.filter { named.contains($0.id) || $0.strands.contains(strand) }
  }

  /// The strands that somebody teaches.
  package func strands(of person: Instructor) -> [Strand] {
    Strand.allCases.filter { instructors(of: $0).contains { $0.id == person.id } }
  }

  /// The organization that gives a component: as the component says, or by its own role.
  package func provider(of strand: Strand) -> Provider? {
    if let id = components[strand]?.provider { return providers.first { $0.id == id } }
    return providers.first { $0.role?.lowercased().contains(strand.title) ?? false }
  }

  /// How many outcomes all objectives ask for in a strand.
  func outcomeCount(of strand: Strand) -> Int {
    objectives.reduce(0) { $0 + $1.outcomes[strand].count }
  }

  /// The number of an objective as a table shows it: as in the document, or its place.
  ///
  /// Where two objectives have one label, the place stands beside it.
  func rowLabel(ofObjective index: Int) -> String {
    guard let label = objectives[index].label else { return "\(index + 1)" }
    return isRepeated(label) ? "\(label) (no. \(index + 1))" : label
  }

  /// How a sentence or a heading begins that is about an objective.
  func title(ofObjective index: Int) -> String {
    let name = Phrase.sentence(name(ofObjective: index))
    guard let label = objectives[index].label, isRepeated(label) else { return name }
    return "\(name) (no. \(index + 1))"
  }

  /// The labels of all objectives, made at once: a look for repeats costs one walk.
  package var rowLabels: [String] {
    var counts: [String: Int] = [:]
    for label in objectives.compactMap(\.label) { counts[label, default: 0] += 1 }
    return objectives.enumerated().map { index, objective in
      guard let label = objective.label else { return "\(index + 1)" }
      return counts[label, default: 0] > 1 ? "\(label) (no. \(index + 1))" : label
    }
  }

  private func isRepeated(_ label: String) -> Bool {
    objectives.count { $0.label == label } > 1
  }

  /// The materials of the program, its components and its objectives, each once.
  package var allMaterials: [Material] {
    let all = materials + Strand.allCases.flatMap { components[$0]?.materials ?? [] }
    var seen: Set<String> = []
    return (all + objectives.flatMap(\.materials)).filter { seen.insert($0.text).inserted }
  }

  /// The objectives that ask for something in each of the three strands.
  var integratedObjectives: Int {
    objectives.count { $0.strands.count == Strand.allCases.count }
  }
}
