/// A table of the O*NET database: rows that tie something to an occupation.
///
/// The occupations are the top items. Several rows of one element, one for each scale, are one
/// item; what each scale says stands among its columns.
struct ONETTable {
  /// The columns that number and name what the table lists, the first that are there.
  private static let elements = [
    ("taskid", "task", "Task"), ("elementid", "elementname", "Element"),
    ("dwaid", "dwatitle", "Detailed work activity"), ("commoditycode", "example", "Technology"),
  ]

  private let table: HeadedTable
  private let number: String
  private let name: String
  private let type: String
  private var occupations: [String: Int] = [:]
  private var known: [String: Int] = [:]
  /// What is kept beside each item that several rows tell.
  private var kept: [Int: Set<ItemDraft.Extra>] = [:]

  init?(_ table: HeadedTable) {
    guard table.has("onetsoccode"),
      let found = Self.elements.first(where: { table.has($0.0, $0.1) })
    else { return nil }
    self.table = table
    (number, name, type) = found
  }

  mutating func read(into draft: inout FrameworkDraft) {
    for row in table.rows {
      let soc = table.text(row, "onetsoccode")
      let statement = table.text(row, name)
      guard !soc.isEmpty, !statement.isEmpty else {
        draft.leave(
          row, of: table.table,
          because: "The row has no occupation, or nothing that belongs to one, so it became no "
            + "item.")
        continue
      }
      let occupation = occupation(soc, row, &draft)
      let key = "\(soc)\t\(table.text(row, number))\t\(statement)"
      var extras = extras(row)
      // The first row of an occupation names it; another name is kept beside the item.
      let title = table.text(row, "title")
      if !title.isEmpty, title != draft.items[occupation].statement {
        extras.append(.init("Title", title))
      }
      if let index = known[key] {
        for extra in extras
        where kept[index, default: Set(draft.items[index].extras)].insert(extra).inserted {
          draft.items[index].extras.append(extra)
        }
        continue
      }
      var item = ItemDraft(place: table.table.place(row))
      let id = table.text(row, number)
      item.code = id.isEmpty ? "" : "\(soc)-\(id)"
      // Many technologies share the code of their commodity.
      if number == "commoditycode" {
        item.path = "\(soc) \(id) \(statement)"
        item.code = ""
        item.extras.append(.init(table.name(table.column(number) ?? 0), id))
      }
      item.statement = statement
      item.type = type
      item.parents = [.parent(.draft(occupation))]
      item.extras += extras
      known[key] = draft.items.count
      draft.items.append(item)
    }
  }

  private mutating func occupation(
    _ soc: String, _ row: SourceTable.Row, _ draft: inout FrameworkDraft
  ) -> Int {
    if let index = occupations[soc] { return index }
    var item = ItemDraft(place: table.place(row, "onetsoccode"))
    item.code = soc
    let title = table.text(row, "title")
    item.statement = title.isEmpty ? soc : title
    item.type = "Occupation"
    occupations[soc] = draft.items.count
    draft.items.append(item)
    return draft.items.count - 1
  }

  /// The other columns; where the row tells one scale, each is named after it.
  private func extras(_ row: SourceTable.Row) -> [ItemDraft.Extra] {
    let others = table.others(row, but: ["onetsoccode", "title", number, name])
    let scale = [table.text(row, "scaleid"), table.text(row, "category")]
      .filter { !$0.isEmpty }.joined(separator: " ")
    guard !scale.isEmpty else { return others }
    return others.map { extra in
      HeadedTable.key(extra.name) == "scaleid" ? extra : .init("\(scale) \(extra.name)", extra.text)
    }
  }
}
