import Curriculum
import Frameworks

/// Numbers for items, so that each distinct reference is resolved once and then is an index.
struct ItemIndex {
  /// The numbers of a reference: nearly always one, several for a code such as `W/WHST.6-8.2`.
  enum Slots {
    case one(Int)
    case several([Int])
  }

  /// What is known so far about the references to one framework.
  private struct Scope {
    let framework: String?
    var known: [String: Slots]
  }

  let library: FrameworkLibrary
  /// The number of the first item of each framework; its other items follow in order.
  let bases: [Int]
  /// The references that no framework has, numbered after all items.
  private(set) var unresolved: [ItemReference] = []
  private let itemCount: Int
  private let ordinals: [String: Int]
  private var scopes: [Scope] = []

  init(_ library: FrameworkLibrary) {
    self.library = library
    var bases: [Int] = []
    var ordinals: [String: Int] = [:]
    var next = 0
    for (ordinal, framework) in library.frameworks.enumerated() {
      bases.append(next)
      ordinals[framework.id] = ordinal
      next += framework.items.count
    }
    self.bases = bases
    self.ordinals = ordinals
    itemCount = next
  }

  /// How many numbers are given.
  var count: Int { itemCount + unresolved.count }

  /// The number of the first reference that no framework has.
  var firstUnresolved: Int { itemCount }

  /// The numbers of a reference.
  mutating func slots(of item: ItemReference) -> Slots {
    // A program uses a handful of frameworks: looking for one is faster than hashing its name.
    let scope = scopes.firstIndex { $0.framework == item.framework } ?? open(item.framework)
    if let slots = scopes[scope].known[item.code] { return slots }
    let slots = resolve(item)
    scopes[scope].known[item.code] = slots
    return slots
  }

  /// Begins with the codes that are written exactly as the framework has them.
  private mutating func open(_ framework: String?) -> Int {
    var known: [String: Slots] = [:]
    if let framework, let ordinal = ordinals[framework] {
      let items = library.frameworks[ordinal].items
      // A code that two items have is ambiguous, and only the library may say so.
      let counts = Dictionary(items.map { ($0.code, 1) }, uniquingKeysWith: +)
      for (offset, item) in items.enumerated() where counts[item.code] == 1 {
        known[item.code.description] = .one(bases[ordinal] + offset)
      }
    }
    scopes.append(Scope(framework: framework, known: known))
    return scopes.count - 1
  }

  private mutating func resolve(_ item: ItemReference) -> Slots {
    let found = library.resolve(item).items.compactMap(slot)
    if found.count == 1 { return .one(found[0]) }
    if !found.isEmpty { return .several(found) }
    unresolved.append(item)
    return .one(itemCount + unresolved.count - 1)
  }

  private func slot(of found: FoundItem) -> Int? {
    ordinals[found.framework].map { bases[$0] + found.index }
  }
}
