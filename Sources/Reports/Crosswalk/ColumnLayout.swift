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
  /// Whether items count for others above them.
  let rollsUp: Bool
  /// By number: whether the item counts for one above it, and whether nothing stands below it.
  private var rolledUp: Set<Int> = []
  private var lowest: Set<Int> = []

  init(_ sources: CrosswalkSources, options: CrosswalkOptions) {
    let index = sources.index
    columnOfSlot = Array(repeating: -1, count: index.count)
    rollsUp = options.depth != nil
    let use = ItemUse(sources)
    let chosen = options.items.map { ChosenItems($0, index.library) }
    for ordinal in Self.order(index.library) {
      let framework = index.library.frameworks[ordinal]
      let first = index.bases[ordinal]
      let tree = ItemTree(
        framework, depth: options.depth, chosen: chosen.map { $0.offsets(in: framework) })
      let isNamed = options.frameworks?.contains(framework.id)
      // Items that a person chose are shown whether the program cites one of them or not.
      let isUsable =
        chosen == nil
        ? tree.target.indices.contains { use.isCited[first + $0] && tree.target[$0] != nil }
        : !tree.kept.isEmpty
      guard chosen == nil ? isNamed ?? isUsable : isNamed ?? true && isUsable else { continue }
      add(framework, tree, firstSlot: first, use, options)
    }
    addUnresolved(index, chosen, options, use)
  }

  /// Whether an item counts for one above it.
  func isRolledUp(_ slot: Int) -> Bool { rollsUp && rolledUp.contains(slot) }

  /// Whether nothing stands below an item.
  func isLowest(_ slot: Int) -> Bool { lowest.contains(slot) }

  private static func order(_ library: FrameworkLibrary) -> [Int] {
    func rank(_ strand: Strand?) -> Int {
      strand.flatMap { Strand.allCases.firstIndex(of: $0) } ?? Strand.allCases.count
    }
    return library.frameworks.indices.sorted {
      (rank(library.frameworks[$0].strand), $0) < (rank(library.frameworks[$1].strand), $1)
    }
  }

  private mutating func add(
    _ framework: Framework, _ tree: ItemTree, firstSlot: Int, _ use: ItemUse,
    _ options: CrosswalkOptions
  ) {
    let first = columns.count
    // In a view of some alignments, what is missing may be met by those that are left out.
    let choice = options.columns == .automatic && options.hidesAlignments ? .used : options.columns
    let showsAll =
      choice == .all || (choice == .automatic && tree.kept.count <= Self.smallFramework)
    let cited = tree.kept(of: use.isCited, from: firstSlot)
    let asked = tree.asked(cited: cited)
    let met = tree.met(
      asked, cited: tree.kept(of: use.isCounted, from: firstSlot),
      inFull: tree.whole(of: use.isCountedInFull, from: firstSlot))
    let open = Set(asked).subtracting(
      tree.met(asked, cited: cited, inFull: tree.whole(of: use.isCitedInFull, from: firstSlot)))
    for offset in tree.kept where cited[offset] || (showsAll && open.contains(offset)) {
      let item = framework.items[offset]
      columnOfSlot[firstSlot + offset] = columns.count
      columns.append(
        CrosswalkColumn(
          item: ItemReference(framework: framework.id, code: item.code.description),
          code: item.code.description, label: item.label, statement: item.statement,
          heading: item.parent.map { Self.name(of: framework.items[$0]) } ?? "",
          group: groups.count, below: tree.below[offset], isOpen: open.contains(offset)))
    }
    if rollsUp { rollUp(tree, firstSlot) }
    groups.append(
      CrosswalkGroup(
        framework: framework.id, title: framework.title, strand: framework.strand,
        isKnownByLabels: framework.kind == .skills, columns: first..<columns.count,
        omitted: showsAll ? 0 : open.count, asked: asked.count, met: met.count))
  }

  private static func name(of item: FrameworkItem) -> String {
    item.label.isEmpty ? item.code.description : item.label
  }

  private mutating func rollUp(_ tree: ItemTree, _ firstSlot: Int) {
    for (offset, target) in tree.target.enumerated() {
      guard let target else { continue }
      if tree.isLowest[offset] { lowest.insert(firstSlot + offset) }
      if target != offset {
        rolledUp.insert(firstSlot + offset)
        columnOfSlot[firstSlot + offset] = columnOfSlot[firstSlot + target]
      }
    }
  }

  private mutating func addUnresolved(
    _ index: ItemIndex, _ chosen: ChosenItems?, _ options: CrosswalkOptions, _ use: ItemUse
  ) {
    let shown = index.unresolved.indices.filter { offset in
      let item = index.unresolved[offset]
      guard use.isCited[index.firstUnresolved + offset] else { return false }
      // A code that names a list is a slip that the list's readers must see.
      let isNamed = item.framework.map { options.frameworks?.contains($0) ?? true } ?? false
      return chosen?.unresolved.contains(item) ?? (!options.hidesOwnCodes || isNamed)
    }
    guard !shown.isEmpty else { return }
    let first = columns.count
    for offset in shown {
      let item = index.unresolved[offset]
      columnOfSlot[index.firstUnresolved + offset] = columns.count
      columns.append(
        CrosswalkColumn(
          item: item, code: item.description, label: "", statement: "", group: groups.count))
    }
    groups.append(
      CrosswalkGroup(
        framework: nil, title: CrosswalkGroup.unresolvedTitle, strand: nil,
        isKnownByLabels: false, columns: first..<columns.count, omitted: 0))
  }
}
