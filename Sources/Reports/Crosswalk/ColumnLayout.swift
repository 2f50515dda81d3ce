import Curriculum
import Frameworks

/// Which items become columns, in which order and under which framework.
struct ColumnLayout {
  /// Frameworks with more items than this show only those that are used, unless all are asked for.
  static let smallFramework = 60

  private(set) var groups: [CrosswalkGroup] = []
  private(set) var columns: [CrosswalkColumn] = []
  /// The column of each number of the index; -1 where there is none.
  private(set) var columnOfSlot: [Int]

  init(_ index: ItemIndex, used: [ItemIndex.Slot], options: CrosswalkOptions) {
    columnOfSlot = Array(repeating: -1, count: index.count)
    var isUsed = Array(repeating: false, count: index.count)
    for slot in used {
      if slot >= 0 {
        isUsed[slot] = true
      } else {
        for slot in index.items(of: slot) { isUsed[slot] = true }
      }
    }
    for ordinal in Self.order(index.library, options) {
      let framework = index.library.frameworks[ordinal]
      let slots = index.bases[ordinal]..<(index.bases[ordinal] + framework.items.count)
      let isChosen = options.frameworks?.contains(framework.id) ?? isUsed[slots].contains(true)
      guard isChosen else { continue }
      add(framework, firstSlot: slots.lowerBound, isUsed: isUsed, options.columns)
    }
    addUnresolved(index)
  }

  private static func order(_ library: FrameworkLibrary, _ options: CrosswalkOptions) -> [Int] {
    func rank(_ strand: Strand?) -> Int {
      strand.flatMap { Strand.allCases.firstIndex(of: $0) } ?? Strand.allCases.count
    }
    return library.frameworks.indices.sorted {
      (rank(library.frameworks[$0].strand), $0) < (rank(library.frameworks[$1].strand), $1)
    }
  }

  private mutating func add(
    _ framework: Framework, firstSlot: Int, isUsed: [Bool], _ choice: CrosswalkOptions.Columns
  ) {
    let first = columns.count
    var hasChildren = Array(repeating: false, count: framework.items.count)
    for item in framework.items {
      if let parent = item.parent, hasChildren.indices.contains(parent) {
        hasChildren[parent] = true
      }
    }
    let leaves = hasChildren.count { !$0 }
    let showsAll =
      choice == .all || (choice == .automatic && framework.items.count <= Self.smallFramework)
    let used = framework.items.indices.filter { isUsed[firstSlot + $0] }
    let gaps = showsAll ? Self.gaps(of: framework, hasChildren, used: used) : []
    var shownLeaves = 0
    for (offset, item) in framework.items.enumerated()
    where isUsed[firstSlot + offset] || gaps.contains(offset) {
      if !hasChildren[offset] { shownLeaves += 1 }
      columnOfSlot[firstSlot + offset] = columns.count
      columns.append(
        CrosswalkColumn(
          item: ItemReference(framework: framework.id, code: item.code.description),
          code: item.code.description, label: item.label, statement: item.statement,
          group: groups.count, count: 0))
    }
    groups.append(
      CrosswalkGroup(
        framework: framework.id, title: framework.title, strand: framework.strand,
        isKnownByLabels: framework.kind == .skills, columns: first..<columns.count,
        omitted: showsAll ? 0 : leaves - shownLeaves))
  }

  /// The items that the program could cite, as it cites others, and does not.
  ///
  /// A program that cites the nine skills has a gap in each other skill; one that cites what
  /// stands below them has a gap in each leaf. A heading that is cited is met with all below it,
  /// and one that is not cited is met through its items, so it is no gap.
  private static func gaps(
    of framework: Framework, _ hasChildren: [Bool], used: [Int]
  ) -> Set<Int> {
    let items = framework.items
    let grain = used.map { items[$0].depth }.max()
    if let grain, used.allSatisfy({ hasChildren[$0] }) {
      return Set(
        items.indices.filter {
          items[$0].depth == grain || (!hasChildren[$0] && items[$0].depth < grain)
        })
    }
    var isMet = [Bool](repeating: false, count: items.count)
    for offset in used { isMet[offset] = true }
    for (offset, item) in items.enumerated() {
      if let parent = item.parent, isMet[parent] { isMet[offset] = true }
    }
    return Set(items.indices.filter { !hasChildren[$0] && !isMet[$0] })
  }

  private mutating func addUnresolved(_ index: ItemIndex) {
    guard !index.unresolved.isEmpty else { return }
    let first = columns.count
    for (offset, item) in index.unresolved.enumerated() {
      columnOfSlot[index.firstUnresolved + offset] = columns.count
      columns.append(
        CrosswalkColumn(
          item: item, code: item.code, label: "", statement: "", group: groups.count, count: 0))
    }
    groups.append(
      CrosswalkGroup(
        framework: nil, title: CrosswalkGroup.unresolvedTitle, strand: nil,
        isKnownByLabels: false, columns: first..<columns.count, omitted: 0))
  }
}
