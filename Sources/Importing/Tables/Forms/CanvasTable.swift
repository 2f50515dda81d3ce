/// Outcomes and their groups as Canvas exports them.
enum CanvasTable {
  private static let used: Set = [
    "vendorguid", "objecttype", "title", "description", "displayname", "parentguids", "ratings",
  ]

  static func recognizes(_ table: HeadedTable) -> Bool {
    table.has("vendorguid", "objecttype", "title", "parentguids")
  }

  static func read(_ table: HeadedTable, into draft: inout FrameworkDraft) {
    let ratings = table.column("ratings") ?? .max
    for row in table.rows {
      var item = ItemDraft(place: table.table.place(row))
      item.identifier = table.text(row, "vendorguid")
      let title = table.text(row, "title")
      let description = table.text(row, "description")
      item.code = isCode(title) ? title : item.identifier
      item.statement = description.isEmpty ? title : description
      item.label = table.text(row, "displayname")
      if item.code != title, !description.isEmpty {
        if !item.label.isEmpty, item.label != title {
          item.extras.append(.init("display_name", item.label))
        }
        item.label = title
      }
      item.type = table.text(row, "objecttype")
      item.parents = table.text(row, "parentguids").split { $0.isWhitespace }.map {
        .named(String($0), place: table.place(row, "parentguids"))
      }
      let levels = row.cells.indices.filter { $0 >= ratings }.map { row[$0].trimmed }
      if levels.contains(where: { !$0.isEmpty }) {
        item.extras.append(.init("ratings", levels.joined(separator: " | ")))
      }
      var plain = row
      plain.cells = Array(row.cells.prefix(min(ratings, row.cells.count)))
      item.extras += table.others(plain, but: used)
      guard !(item.identifier + item.statement).isEmpty else {
        draft.leave(row, of: table.table)
        continue
      }
      draft.items.append(item)
    }
  }

  /// Whether a title is a code such as `RI.4.3`: short, without blanks, with a digit.
  private static func isCode(_ title: String) -> Bool {
    title.utf8.count <= 40 && title.contains(where: \.isNumber)
      && !title.contains(where: \.isWhitespace)
  }
}
