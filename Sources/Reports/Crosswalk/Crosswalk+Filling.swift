import Curriculum

extension Crosswalk {
  /// Turns the alignments of each row into its marks.
  mutating func fill(from sources: CrosswalkSources, columnOfSlot: [Int]) {
    var start = 0
    var pairs: [(column: Int, link: Int)] = []
    for (number, end) in sources.ends.enumerated() {
      pairs.removeAll(keepingCapacity: true)
      for link in start..<end {
        let slot = sources.slots[link]
        if slot >= 0 {
          place(link, in: columnOfSlot[slot], &pairs)
        } else {
          for slot in sources.index.items(of: slot) {
            place(link, in: columnOfSlot[slot], &pairs)
          }
        }
      }
      // Links of one column keep the order of the program: the row itself comes first.
      pairs.sort { ($0.column, $0.link) < ($1.column, $1.link) }
      var row = sources.rows[number]
      row.marks.reserveCapacity(pairs.count)
      for pair in pairs { add(sources.links[pair.link], at: pair.column, to: &row) }
      rows.append(row)
      start = end
    }
  }

  private mutating func place(
    _ link: Int, in column: Int, _ pairs: inout [(column: Int, link: Int)]
  ) {
    if column < 0 { unchosen += 1 } else { pairs.append((column, link)) }
  }

  private mutating func add(_ link: CrosswalkLink, at column: Int, to row: inout CrosswalkRow) {
    links.append(link)
    let levels = link.level.map { CrosswalkLevels($0) } ?? []
    if let last = row.marks.indices.last, row.marks[last].column == column {
      if link.strength == .full { row.marks[last].strength = .full }
      row.marks[last].levels.formUnion(levels)
      if link.kind == .row { row.marks[last].isDerived = false }
      row.marks[last].links = row.marks[last].links.lowerBound..<links.count
    } else {
      if row.kind == .objective { columns[column].count += 1 }
      row.marks.append(
        CrosswalkMark(
          column: column, strength: link.strength, levels: levels, isDerived: link.kind != .row,
          links: (links.count - 1)..<links.count))
    }
  }
}
