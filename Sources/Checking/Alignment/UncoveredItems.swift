import Curriculum
import Frameworks

/// What no objective of a program covers, list by list.
struct UncoveredItems {
  /// The lists of which an objective cites something, in the order of the library.
  let citedLists: [Framework]
  private let covered: [String: Set<Int>]

  init(_ context: RuleContext) {
    var covered: [String: Set<Int>] = [:]
    for citation in context.citations.all where citation.objective != nil {
      for found in citation.meaning.items {
        covered[found.framework, default: []].insert(found.index)
      }
    }
    self.covered = covered
    citedLists = context.library.frameworks.filter { covered[$0.id] != nil }
  }

  /// The leaves of a list that are covered neither themselves nor by an item above them.
  func leaves(of list: Framework) -> [FrameworkItem] {
    let own = covered[list.id] ?? []
    return list.leaves.filter { index in
      var next: Int? = index
      var steps = 0
      while let place = next, steps <= list.items.count {
        if own.contains(place) { return false }
        next = list.items[place].parent
        steps += 1
      }
      return true
    }.map { list.items[$0] }
  }

  /// What is missing, in a sentence with the first codes.
  func sentence(_ missing: [FrameworkItem], of list: Framework) -> String {
    let codes = missing.prefix(5).map { $0.hasCode ? $0.code.description : $0.label }
    return """
      \(missing.count) of \(list.leaves.count) items of “\(list.title)” \
      \(missing.count == 1 ? "is" : "are") in no objective: \
      \(codes.joined(separator: ", "))\(missing.count > codes.count ? ", …" : "").
      """
  }
}
