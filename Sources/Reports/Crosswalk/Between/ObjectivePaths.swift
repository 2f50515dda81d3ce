import Curriculum
import Frameworks

/// The paths through the objectives of a program.
struct ObjectivePaths {
  private let program: Program
  private let library: FrameworkLibrary
  private let title: String
  private var known: [ItemReference: [FoundItem]] = [:]

  /// Takes a program; its title stands in the paths where there are several.
  init(_ program: Program, _ library: FrameworkLibrary, title: String) {
    self.program = program
    self.library = library
    self.title = title
  }

  /// Adds a path for each pair of items that one objective meets, in the order of the program.
  mutating func add(
    from first: Framework, to second: Framework, into paths: inout PathCollection
  ) {
    var ends: [Int: (first: [Int: [PathEnd]], second: [Int: [PathEnd]])] = [:]
    for part in program.alignedParts {
      guard let place = part.objective else { continue }
      let name = self.name(of: part, in: place)
      for alignment in part.alignments {
        let end = PathEnd(part: name, strength: alignment.strength)
        for found in items(of: alignment.item) {
          if found.framework == first.id {
            ends[place, default: ([:], [:])].first[found.index, default: []].append(end)
          } else if found.framework == second.id {
            ends[place, default: ([:], [:])].second[found.index, default: []].append(end)
          }
        }
      }
    }
    for (place, sides) in ends.sorted(by: { $0.key < $1.key }) {
      guard !sides.first.isEmpty, !sides.second.isEmpty,
        paths.takes(pairs: sides.first.count * sides.second.count)
      else { continue }
      let name = program.title(ofObjective: place)
      let columns = sides.second.sorted { $0.key < $1.key }
      for (row, ofFirst) in sides.first.sorted(by: { $0.key < $1.key }) {
        for (column, ofSecond) in columns {
          let path = FrameworkPath.objective(
            program: title, name: name, first: ofFirst, second: ofSecond)
          paths.add(row, column, path.strength) { path }
        }
      }
    }
  }

  /// The part within its objective: the name without that of the objective.
  private func name(of part: AlignedPart, in place: Int) -> String {
    let whole = program.name(ofObjective: place) + ", "
    return part.name.hasPrefix(whole)
      ? String(part.name.dropFirst(whole.count)) : "the objective as a whole"
  }

  private mutating func items(of reference: ItemReference) -> [FoundItem] {
    if let found = known[reference] { return found }
    let found = library.located(reference)?.items ?? []
    known[reference] = found
    return found
  }
}
