import Curriculum

extension Crosswalk {
  /// The crosswalk turned around: items down, parts across.
  ///
  /// The parts that are shown as columns are those that count and those that carry alignments; they
  /// stand in one group without a framework.
  public var transposed: Crosswalk {
    var turned = self
    turned.groups = [
      CrosswalkGroup(
        framework: nil, title: Phrase.sentence(noun) + "s", strand: nil, isKnownByLabels: false,
        columns: 0..<rows.count, omitted: 0)
    ]
    turned.columns = rows.map { row in
      CrosswalkColumn(
        item: ItemReference(code: row.part.map { "\($0)" } ?? row.label), code: row.label,
        label: "", statement: row.statement, group: 0, count: row.marks.count)
    }
    var marks = [[(row: Int, mark: CrosswalkMark)]](repeating: [], count: columns.count)
    for (number, row) in rows.enumerated() {
      for mark in row.marks { marks[mark.column].append((number, mark)) }
    }
    turned.shownLinks = []
    turned.shownLinks.reserveCapacity(shownLinks.count)
    turned.rows = columns.enumerated().map { number, column in
      let group = groups[column.group]
      var row = CrosswalkRow(
        .item(group.strand), nil, name(of: column),
        column.statement.isEmpty ? column.label : column.statement)
      row.framework = group.title
      row.isOpen = column.isOpen
      row.marks = marks[number].map { part, mark in
        var mark = mark
        let first = turned.shownLinks.count
        turned.shownLinks += shownLinks[mark.links]
        mark.links = first..<turned.shownLinks.count
        mark.column = part
        return mark
      }
      return row
    }
    turned.counted = turned.rows.count
    return turned
  }

  /// Whether items stand down and parts across.
  public var isTransposed: Bool {
    rows.first.map { if case .item = $0.kind { true } else { false } } ?? false
  }
}
