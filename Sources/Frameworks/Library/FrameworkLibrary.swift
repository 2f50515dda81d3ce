public import Curriculum

/// The loaded frameworks, and everything that is asked of them by code or by words.
public struct FrameworkLibrary: Sendable {
  /// The frameworks in the order in which they were given.
  public let frameworks: [Framework]

  private let positions: [String: Int]
  let codes: CodeIndex
  let families: Lazy<CodeFamilies>
  let labels: LabelIndex
  let searching: Lazy<SearchIndex>

  /// Takes frameworks; of two with the same id the later one counts.
  public init(_ frameworks: [Framework]) {
    var kept: [Framework] = []
    var positions: [String: Int] = [:]
    for framework in frameworks {
      if let position = positions[framework.id] {
        kept[position] = framework
      } else {
        positions[framework.id] = kept.count
        kept.append(framework)
      }
    }
    let all = kept
    self.frameworks = all
    self.positions = positions
    codes = CodeIndex(kept)
    families = Lazy { CodeFamilies(all) }
    labels = LabelIndex(kept)
    searching = Lazy { SearchIndex(all) }
  }

  /// The framework with a short id, in any case.
  public subscript(id: String) -> Framework? {
    position(of: id).map { frameworks[$0] }
  }

  /// Finds what a reference means; a reference without a framework is looked for in all.
  public func resolve(_ reference: ItemReference) -> Resolution {
    let scope = reference.framework.flatMap(position)
    if let found = located(reference) { return found }
    let code = FrameworkCode(reference.code)
    let known = code.parts.count > 1 ? code.parts.flatMap { lookUp($0, in: scope) } : []
    guard known.isEmpty else { return .unknown(nearest: Self.distinct(known)) }
    return .unknown(nearest: families.value.nearest(to: code, in: scope).map(found))
  }

  /// What a reference means, without a search for what else it could mean; nil when no list has it.
  ///
  /// The search for the nearest codes costs a hundred times as much, and few ask for it.
  public func located(_ reference: ItemReference) -> Resolution? {
    let scope = reference.framework.flatMap(position)
    if reference.framework != nil, scope == nil { return nil }
    let exact = codes.slots(ofNormal: reference.code, in: scope)
    if exact.count == 1 { return .item(found(exact[0])) }
    let code = FrameworkCode(reference.code)
    let direct = lookUp(code, in: scope)
    if !direct.isEmpty { return direct.count == 1 ? .item(direct[0]) : .ambiguous(direct) }
    let parts = code.parts.map { lookUp($0, in: scope) }
    guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    let items = Self.distinct(parts.flatMap { $0 })
    return items.count == 1 ? .item(items[0]) : .compound(items)
  }

  private static func distinct(_ items: [FoundItem]) -> [FoundItem] {
    var seen: Set<FoundItem> = []
    return items.filter { seen.insert($0).inserted }
  }

  /// Finds an item by its UUID.
  public func item(withIdentifier identifier: String) -> FoundItem? {
    codes.slot(ofIdentifier: identifier).map(found)
  }

  /// The items of a code, or else of the standard that the code names a part of.
  private func lookUp(_ code: FrameworkCode, in scope: Int?) -> [FoundItem] {
    let slots = codes.slots(of: code, in: scope)
    if !slots.isEmpty { return slots.map(found) }
    guard let whole = code.whole else { return [] }
    return codes.slots(of: whole, in: scope).map(found)
  }

  func found(_ slot: ItemSlot) -> FoundItem {
    let framework = frameworks[slot.framework]
    return FoundItem(
      framework: framework.id, index: slot.item, item: framework.items[slot.item])
  }

  func position(of id: String) -> Int? {
    positions[id] ?? positions[id.lowercased()]
  }
}
