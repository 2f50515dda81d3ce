public import Curriculum
public import Frameworks

/// Sums up programs one after the other; each thread needs one of its own.
public struct ProgramSummarizer: Sendable {
  private var index: ItemIndex
  private let slots: Range<Int>
  private let comparesObjectives: Bool

  /// Knows the items of a library, and whether like objectives of two programs will be looked for.
  public init(_ library: FrameworkLibrary, comparesObjectives: Bool) {
    index = ItemIndex(library)
    slots = 0..<index.firstUnresolved
    self.comparesObjectives = comparesObjectives
  }

  /// Sums up a program.
  public mutating func summary(of program: Program, at path: String) -> ProgramSummary {
    var met: [Int: Bool] = [:]
    program.forEachAlignment { alignment in
      let slot = index.slot(of: alignment.item)
      let isFull = alignment.strength == .full
      if slot < 0 {
        for slot in index.items(of: slot) where slots.contains(slot) {
          met[slot] = (met[slot] ?? false) || isFull
        }
      } else if slots.contains(slot) {
        met[slot] = (met[slot] ?? false) || isFull
      }
    }
    let ordered = met.sorted { $0.key < $1.key }
    return ProgramSummary(
      path: path, title: program.title, objectives: program.objectives.count,
      integrated: program.integratedObjectives, slots: ordered.map { Int32($0.key) },
      isFull: ordered.map(\.value), isCompared: comparesObjectives,
      statements: comparesObjectives
        ? program.objectives.enumerated().compactMap { number, objective in
          objective.statement.flatMap {
            StatementSketch($0, name: program.name(ofObjective: number))
          }
        } : [])
  }
}

extension Program {
  /// Calls a closure with each alignment of each part.
  fileprivate func forEachAlignment(_ body: (Alignment) -> Void) {
    func all(_ alignments: [Alignment]) { alignments.forEach(body) }
    for strand in Strand.allCases {
      guard let component = components[strand] else { continue }
      all(component.alignments)
      for material in component.materials { all(material.alignments) }
    }
    for material in materials { all(material.alignments) }
    for unit in units { all(unit.alignments) }
    for objective in objectives {
      all(objective.alignments)
      for strand in Strand.allCases {
        for outcome in objective.outcomes[strand] { all(outcome.alignments) }
      }
      for activity in objective.activities { all(activity.alignments) }
      for material in objective.materials { all(material.alignments) }
      for test in objective.assessments { all(test.alignments) }
    }
    for test in assessments { all(test.alignments) }
    all(pathway.alignments)
    for credential in pathway.credentials { all(credential.alignments) }
    for service in pathway.supportServices { all(service.alignments) }
    for partner in partners {
      all(partner.alignments)
      for contribution in partner.contributions { all(contribution.alignments) }
    }
  }
}
