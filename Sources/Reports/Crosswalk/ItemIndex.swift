import Curriculum
import Frameworks

/// Numbers for items, so that each distinct reference is resolved once and then is an index.
struct ItemIndex: Sendable {
  /// The number of a reference's item; below zero for one that names several.
  typealias Slot = Int

  let library: FrameworkLibrary
  /// The number of the first item of each framework; its other items follow in order.
  let bases: [Int]
  /// The references that no framework has, numbered after all items.
  private(set) var unresolved: [ItemReference] = []
  private let itemCount: Int
  private let ordinals: [String: Int]
  /// The framework ids that references have named, and what is known of the codes of each.
  private var scopes: [String?] = []
  private var known: [[String: Slot]] = []
  private var lastScope = 0
  private var compounds: [[Int]] = []

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

  /// The number of a reference.
  mutating func slot(of item: ItemReference) -> Slot {
    // Alignments with one framework stand together: looking for it again is mostly needless.
    if lastScope >= scopes.count || scopes[lastScope] != item.framework {
      lastScope = scopes.firstIndex(of: item.framework) ?? open(item.framework)
    }
    if let slot = known[lastScope][item.code] { return slot }
    let slot = resolve(item)
    known[lastScope][item.code] = slot
    return slot
  }

  /// The items that a slot below zero stands for.
  func items(of slot: Slot) -> [Int] { compounds[-1 - slot] }

  /// The strand of a slot's framework; nil where it has none.
  func strand(of slot: Slot) -> Strand? {
    let first = slot < 0 ? items(of: slot).first ?? itemCount : slot
    guard first < itemCount, let ordinal = bases.lastIndex(where: { $0 <= first }) else {
      return nil
    }
    return library.frameworks[ordinal].strand
  }

  /// Begins with the codes that are written exactly as the framework has them.
  private mutating func open(_ framework: String?) -> Int {
    var codes: [String: Slot] = [:]
    if let framework, let ordinal = ordinals[framework] {
      let items = library.frameworks[ordinal].items
      // A code that two items have is ambiguous, and only the library may say so.
      let counts = Dictionary(items.map { ($0.code, 1) }, uniquingKeysWith: +)
      for (offset, item) in items.enumerated() where counts[item.code] == 1 {
        codes[item.code.description] = bases[ordinal] + offset
      }
    }
    scopes.append(framework)
    known.append(codes)
    return scopes.count - 1
  }

  private mutating func resolve(_ item: ItemReference) -> Slot {
    let found = library.resolve(item).items.compactMap { found in
      ordinals[found.framework].map { bases[$0] + found.index }
    }
    if found.count == 1 { return found[0] }
    if !found.isEmpty {
      compounds.append(found)
      return -compounds.count
    }
    unresolved.append(item)
    return itemCount + unresolved.count - 1
  }
}
