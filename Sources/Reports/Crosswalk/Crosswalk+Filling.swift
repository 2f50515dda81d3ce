import Curriculum

extension Crosswalk {
  /// One alignment on its way to a cell.
  private typealias Pair = (column: Int, link: Int, slot: Int)

  /// Turns the alignments of each row into its marks.
  mutating func fill(from sources: CrosswalkSources, _ layout: ColumnLayout) {
    shownLinks.reserveCapacity(links.count)
    var start = 0
    var pairs: [Pair] = []
    for (number, end) in sources.ends.enumerated() {
      pairs.removeAll(keepingCapacity: true)
      for link in start..<end {
        let slot = sources.slots[link]
        if slot >= 0 {
          place(link, slot, layout, &pairs)
        } else {
          for slot in sources.index.items(of: slot) { place(link, slot, layout, &pairs) }
        }
      }
      // Links of one column keep the order of the program: the row itself comes first.
      pairs.sort { ($0.column, $0.link) < ($1.column, $1.link) }
      var row = sources.rows[number]
      row.marks.reserveCapacity(pairs.count)
      for pair in pairs {
        add(links[pair.link], at: pair.column, to: &row, layout.isRolledUp(pair.slot))
        shownLinks.append(Int32(pair.link))
      }
      if layout.rollsUp { completeMarks(of: &row, pairs, layout) }
      if number < counted { for mark in row.marks { columns[mark.column].count += 1 } }
      rows.append(row)
      start = end
    }
  }

  private mutating func place(
    _ link: Int, _ slot: Int, _ layout: ColumnLayout, _ pairs: inout [Pair]
  ) {
    let column = layout.columnOfSlot[slot]
    if column < 0 { unchosen += 1 } else { pairs.append((column, link, slot)) }
  }

  private func add(
    _ link: CrosswalkLink, at column: Int, to row: inout CrosswalkRow, _ isRolledUp: Bool
  ) {
    let number = shownLinks.count
    let levels = link.level.map { CrosswalkLevels($0) } ?? []
    // Who meets one of the items below a heading has not met all that the heading asks.
    let strength = isRolledUp ? .partial : link.strength
    if let last = row.marks.indices.last, row.marks[last].column == column {
      if strength == .full { row.marks[last].strength = .full }
      row.marks[last].levels.formUnion(levels)
      if link.kind == .row { row.marks[last].isDerived = false }
      row.marks[last].links = row.marks[last].links.lowerBound..<(number + 1)
    } else {
      row.marks.append(
        CrosswalkMark(
          column: column, strength: strength, levels: levels, isDerived: link.kind != .row,
          links: number..<(number + 1)))
    }
  }

  /// A heading is met in full when each item below it is.
  private func completeMarks(
    of row: inout CrosswalkRow, _ pairs: [Pair], _ layout: ColumnLayout
  ) {
    var met: [Int: Set<Int>] = [:]
    for pair in pairs where links[pair.link].strength == .full {
      if layout.isLowest(pair.slot) { met[pair.column, default: []].insert(pair.slot) }
    }
    for index in row.marks.indices {
      let column = row.marks[index].column
      if columns[column].below > 0, met[column]?.count == columns[column].below {
        row.marks[index].strength = .full
      }
    }
  }
}
