import Curriculum

extension Program {
  /// The people who teach a strand, as the component says or as they say themselves.
  func instructors(of strand: Strand) -> [Instructor] {
    let named = components[strand]?.instructors ?? []
    return instructors.filter { named.contains($0.id) || $0.strands.contains(strand) }
  }

  /// The organization that gives a component: as the component says, or by its own role.
  func provider(of strand: Strand) -> Provider? {
    if let id = components[strand]?.provider { return providers.first { $0.id == id } }
    return providers.first { $0.role?.lowercased().contains(strand.title) ?? false }
  }

  /// How many outcomes all objectives ask for in a strand.
  func outcomeCount(of strand: Strand) -> Int {
    objectives.reduce(0) { $0 + $1.outcomes[strand].count }
  }

  /// The number of an objective as a table shows it: as in the document, or its place.
  func rowLabel(ofObjective index: Int) -> String { objectives[index].label ?? "\(index + 1)" }

  /// How a sentence or a heading begins that is about an objective.
  func title(ofObjective index: Int) -> String { Phrase.sentence(name(ofObjective: index)) }

  /// The materials of the program, its components and its objectives, each once.
  var allMaterials: [Material] {
    let all = materials + Strand.allCases.flatMap { components[$0]?.materials ?? [] }
    var seen: Set<String> = []
    return (all + objectives.flatMap(\.materials)).filter { seen.insert($0.text).inserted }
  }

  /// The objectives that ask for something in each of the three strands.
  var integratedObjectives: Int {
    objectives.count { $0.strands.count == Strand.allCases.count }
  }
}
