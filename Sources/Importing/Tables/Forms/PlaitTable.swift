/// The long table that Plait itself writes: a row an item, with headings of one word.
enum PlaitTable {
  private static let own: Set = [
    "code", "statement", "label", "parent", "level", "type", "keywords", "identifier", "citation",
    "notes",
  ]

  /// Whether a table is one: nothing but these headings, and those that make an item among them.
  static func recognizes(_ table: HeadedTable) -> Bool {
    table.has("code", "statement", "parent")
      && table.headers.allSatisfy { $0.isEmpty || own.contains(HeadedTable.key($0)) }
  }

  static func read(_ table: HeadedTable, into draft: inout FrameworkDraft) {
    for row in table.rows {
      var item = ItemDraft(place: table.table.place(row))
      item.identifier = table.text(row, "identifier")
      item.code = table.text(row, "code")
      item.statement = table.text(row, "statement")
      item.label = table.text(row, "label")
      let parent = table.text(row, "parent")
      if !parent.isEmpty {
        item.parents = [.named(parent, place: table.place(row, "parent"))]
      }
      item.level = table.text(row, "level").listed
      item.type = table.text(row, "type")
      item.keywords = table.text(row, "keywords").listed
      item.notes = table.text(row, "notes")
      item.citation = table.text(row, "citation")
      item.extras = table.others(row, but: own)
      guard !(item.code + item.statement + item.label).isEmpty else {
        draft.leave(row, of: table.table)
        continue
      }
      draft.items.append(item)
    }
  }
}
