import Curriculum
import Frameworks

/// The items that a person chose, each with all that stands below it.
struct ChosenItems {
  /// The references that no framework has.
  private(set) var unresolved: Set<ItemReference> = []
  private var roots: [String: Set<Int>] = [:]

  init(_ references: [ItemReference], _ library: FrameworkLibrary) {
    for reference in references {
      let found = library.located(reference)?.items ?? []
      if found.isEmpty { unresolved.insert(reference) }
      for item in found { roots[item.framework, default: []].insert(item.index) }
    }
  }

  /// The positions of what was chosen of a framework.
  func offsets(in framework: Framework) -> Set<Int> {
    guard var chosen = roots[framework.id] else { return [] }
    for (offset, item) in framework.items.enumerated() {
      if let parent = item.parent, chosen.contains(parent) { chosen.insert(offset) }
    }
    return chosen
  }
}
