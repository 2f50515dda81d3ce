import Authoring
import Curriculum
import Frameworks

/// The frameworks that a program can be crossed with.
struct CrosswalkFrameworks {
  /// Their ids and titles: those that the program cites, the most cited first, and codes of none;
  /// those of its profile; then the other lists of standards and skills.
  private(set) var choices: [(id: String, title: String, strand: Strand?)] = []

  init(of program: Program, _ desk: Desk) {
    let library = desk.library
    var counts: [String: Int] = [:]
    for alignment in program.alignedParts.flatMap(\.alignments) {
      let found = library.located(alignment.item)?.items.first?.framework
      counts[found ?? CrosswalkChoice.noFramework, default: 0] += 1
    }
    // Codes that nobody can look up say least.
    let cited =
      counts.keys.filter { $0 != CrosswalkChoice.noFramework }.sorted {
        (counts[$1, default: 0], $0) < (counts[$0, default: 0], $1)
      } + counts.keys.filter { $0 == CrosswalkChoice.noFramework }
    let others = library.frameworks.filter { [.standards, .skills].contains($0.kind) }.map(\.id)
    let profile = desk.profile
    for id in cited + profile.contentStandards + profile.requiredFrameworks + others {
      add(id, library)
    }
  }

  private mutating func add(_ id: String, _ library: FrameworkLibrary) {
    guard !choices.contains(where: { $0.id == id }) else { return }
    if id == CrosswalkChoice.noFramework {
      choices.append((id, "Codes of no loaded framework", nil))
    } else if let framework = library[id], !framework.items.isEmpty {
      choices.append((framework.id, framework.title, framework.strand))
    }
  }

  /// The id of the framework that is shown for a choice; nil for one that is not here.
  func chosen(_ choice: CrosswalkChoice) -> String? {
    if let id = choice.framework { return choices.first { $0.id == id }?.id }
    let fitting = choices.first { choice.strand != nil && $0.strand == choice.strand }
    return (fitting ?? choices.first)?.id
  }
}
