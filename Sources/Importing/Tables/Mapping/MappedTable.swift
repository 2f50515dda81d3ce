import CASEFormat
import Curriculum

/// Reads a table by a mapping of its columns.
struct MappedTable {
  private let table: SourceTable
  private let mapping: ColumnMapping
  private let depths: [Int]
  /// The group of each depth that the next row belongs to: its words and its draft.
  private var groups: [(words: String, index: Int)] = []
  /// Items that are indented, from the outermost to the last one.
  private var indents: [(width: Int, index: Int)] = []

  init(_ table: SourceTable, _ mapping: ColumnMapping) {
    self.table = table
    self.mapping = mapping
    if case .depthColumns(let columns) = mapping.hierarchy {
      depths = columns.filter { $0 != mapping.choices[.statement]?.column }
    } else {
      depths = []
    }
  }

  mutating func read(into draft: inout FrameworkDraft) {
    let first = draft.items.count
    let headings = mapping.headers.filter { !$0.isEmpty }
    if mapping.headerRow != nil {
      draft.extras.append(.init("headings", headings.joined(separator: " | ")))
    }
    for row in table.rows {
      if let header = mapping.headerRow {
        // A heading that comes again on each printed page is no item.
        guard row.number > header, !repeatsHeading(row) else {
          if row.number < header { draft.keep(row, of: table) }
          continue
        }
      }
      read(row, &draft)
    }
    if mapping.hierarchy == .codes { linkByCode(&draft, first) }
  }

  private func repeatsHeading(_ row: SourceTable.Row) -> Bool {
    row.cells.map(\.onOneLine) == Array(mapping.headers.prefix(row.cells.count))
      && mapping.headers.dropFirst(row.cells.count).allSatisfy(\.isEmpty)
  }

  private mutating func read(_ row: SourceTable.Row, _ draft: inout FrameworkDraft) {
    var item = ItemDraft(place: table.place(row))
    item.identifier = text(row, .identifier)
    item.code = text(row, .code)
    item.statement = text(row, .statement)
    item.label = text(row, .label)
    item.level = text(row, .level).listed
    item.type = text(row, .type)
    item.keywords = text(row, .keywords).listed
    item.notes = text(row, .notes)
    item.citation = text(row, .citation)
    item.extras = extras(row)
    let group = openGroups(row, item, &draft)
    guard !(item.code + item.statement + item.label).isEmpty else {
      if !group.isComplete { draft.leave(row, of: table) }
      return
    }
    // The words of a group's own row are the group itself.
    if group.isComplete { return }
    if let parent = group.parent { item.parents = [.parent(.draft(parent))] }
    item.path = (groups.map(\.words) + [item.statement]).joined(separator: " / ")
    if mapping.hierarchy == .parentColumn, let choice = mapping.choices[.parent] {
      let parent = row[choice.column].trimmed
      if !parent.isEmpty {
        item.parents = [
          .parent(.named(parent, place: table.place(row, choice.column, header(choice.column))))
        ]
      }
    }
    if case .indentation(let column) = mapping.hierarchy {
      let width = row[column].prefix { $0.isWhitespace }
        .reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
      while let last = indents.last, last.width >= width { indents.removeLast() }
      if let parent = indents.last { item.parents = [.parent(.draft(parent.index))] }
      indents.append((width, draft.items.count))
    }
    draft.items.append(item)
  }

  /// Makes the groups that a row opens in the columns of the hierarchy.
  ///
  /// A blank cell goes on with the group above. A row that has nothing but its group's words is
  /// the group, with the row's code and all else: it is complete then.
  private mutating func openGroups(
    _ row: SourceTable.Row, _ item: ItemDraft, _ draft: inout FrameworkDraft
  ) -> (parent: Int?, isComplete: Bool) {
    guard !depths.isEmpty else { return (nil, false) }
    var isNew = false
    for (depth, column) in depths.enumerated() {
      let words = row[column].trimmed
      guard !words.isEmpty else { continue }
      if depth < groups.count, groups[depth].words == words { continue }
      groups.removeSubrange(min(depth, groups.count)...)
      var group = ItemDraft(place: table.place(row, column, header(column)))
      group.statement = words
      group.type = ColumnGroups.isDepth(header(column)) ? header(column) : ""
      if let parent = groups.last { group.parents = [.parent(.draft(parent.index))] }
      group.path = (groups.map(\.words) + [words]).joined(separator: " / ")
      // A depth that the row leaves out stands under the one before it.
      groups.append((words, draft.items.count))
      draft.items.append(group)
      isNew = true
    }
    guard item.statement.isEmpty, isNew, let last = groups.last else {
      return (groups.last?.index, false)
    }
    var own = item
    let group = draft.items[last.index]
    own.statement = group.statement
    own.parents = group.parents
    own.path = group.path
    if own.type.isEmpty { own.type = group.type }
    draft.items[last.index] = own
    return (nil, true)
  }

  private func linkByCode(_ draft: inout FrameworkDraft, _ first: Int) {
    let codes = Set(draft.items[first...].map(\.code)).subtracting([""])
    var positions: [String: Int] = [:]
    for index in draft.items.indices[first...] where positions[draft.items[index].code] == nil {
      positions[draft.items[index].code] = index
    }
    for index in draft.items.indices[first...] {
      guard let parent = CodeSteps.parent(of: draft.items[index].code, in: codes),
        let position = positions[parent], position != index
      else { continue }
      draft.items[index].parents = [.parent(.draft(position))]
    }
  }

  private func header(_ column: Int) -> String {
    column < mapping.headers.count ? mapping.headers[column] : ""
  }

  private func text(_ row: SourceTable.Row, _ role: ColumnRole) -> String {
    mapping.choices[role].map { row[$0.column].trimmed } ?? ""
  }

  private func extras(_ row: SourceTable.Row) -> [ItemDraft.Extra] {
    var used = mapping.used
    if mapping.hierarchy != .parentColumn, let parent = mapping.choices[.parent] {
      used.remove(parent.column)
    }
    return row.cells.indices.compactMap { column in
      guard !used.contains(column), !row[column].trimmed.isEmpty else { return nil }
      let header = header(column)
      return ItemDraft.Extra(header.isEmpty ? SourceTable.column(column) : header, row[column])
    }
  }
}
