import CASEFormat
import Curriculum
import Frameworks

/// The objectives and outcomes of a program as items, and its alignments as links.
struct ProgramPackaging {
  let program: Program
  let targets: AlignmentTargets
  let names: ProgramNames
  let changed: String
  let base: String

  func outgoing() -> OutgoingFramework {
    let items = items()
    let aligned = alignments(items)
    let licence = FrameworkLicence.unstated
    let framework = Framework(
      id: shortID, title: program.title.isEmpty ? "Learning objectives" : program.title,
      publisher: program.providers.first?.name ?? "Unknown", kind: .skills, licence: licence,
      identifier: names.program, language: program.language, note: program.summary,
      items: items, links: aligned.map(\.link))
    var outgoing = OutgoingFramework(framework, changed: changed, base: base)
    let first = outgoing.package.associations.count - aligned.count
    var told = RepeatedIdentifiers()
    for (offset, alignment) in aligned.enumerated() {
      alignment.complete(
        &outgoing.package.associations[first + offset], names: names, base: base, told: &told)
    }
    return outgoing
  }

  /// Objectives, and under each its outcomes, strand by strand.
  private func items() -> [FrameworkItem] {
    var items: [FrameworkItem] = []
    for (index, objective) in program.objectives.enumerated() {
      let name = program.name(ofObjective: index)
      let code = objective.label ?? "\(index + 1)"
      let statement = objective.statement ?? name.capitalizedFirst
      let parent = items.count
      items.append(
        FrameworkItem(
          id: names.identifier(objective.id), code: FrameworkCode(code),
          label: Self.label(statement), statement: statement, kind: "Objective"))
      for strand in Strand.allCases {
        for (number, outcome) in objective.outcomes[strand].enumerated() {
          let statement = outcome.text.isEmpty ? strand.title.capitalizedFirst : outcome.text
          items.append(
            FrameworkItem(
              id: names.identifier(outcome.id),
              code: FrameworkCode("\(code).\(Self.letters(of: strand))\(number + 1)"),
              label: Self.label(statement), statement: statement,
              keywords: [strand.title], kind: "\(strand.title.capitalizedFirst) outcome",
              parent: parent, depth: 1))
        }
      }
    }
    return items
  }

  /// A few words for a column head, cut where a word ends.
  private static func label(_ statement: String) -> String {
    guard statement.count > 60 else { return statement }
    let start = statement.prefix(58)
    return start[..<(start.lastIndex(of: " ") ?? start.endIndex)] + "…"
  }

  private static func letters(of strand: Strand) -> String {
    switch strand {
    case .adultEducation: "AE"
    case .workforcePreparation: "WP"
    case .workforceTraining: "WT"
    }
  }

  /// Every alignment of the program, one for each item that it points to.
  ///
  /// What belongs to an objective starts from its item; what belongs to the program as a whole, as
  /// a unit or a partner does, starts from the document.
  private func alignments(_ items: [FrameworkItem]) -> [PackagedAlignment] {
    let codes = Dictionary(items.map { ($0.id, $0.code.description) }) { first, _ in first }
    var own: Set<PartID> = []
    for objective in program.objectives {
      own.insert(objective.id)
      for strand in Strand.allCases { own.formUnion(objective.outcomes[strand].map(\.id)) }
    }
    return program.alignedParts.flatMap { part -> [PackagedAlignment] in
      let origin: ItemLink.End
      if own.contains(part.id) {
        let id = names.identifier(part.id)
        origin = ItemLink.End(id: id, title: codes[id] ?? part.name)
      } else if let index = part.objective {
        let objective = program.objectives[index].id
        origin = ItemLink.End(id: names.identifier(objective), title: part.name)
      } else {
        origin = ItemLink.End(id: names.program, title: part.name)
      }
      return part.alignments.flatMap { alignment in
        targets.targets(of: alignment.item).map {
          PackagedAlignment(part: part, alignment: alignment, target: $0, origin: origin)
        }
      }
    }
  }

  /// A short id of the words of the title.
  private var shortID: String {
    let words = program.title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let id = words.prefix(5).joined(separator: "-")
    guard let first = id.first, first.isLetter else { return "program-\(id)" }
    return id
  }
}
