import CASEFormat

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
    let whole = wholeList(table)
    for row in table.rows {
      if let whole, row.number == whole.number {
        readHead(row, table, &draft)
        continue
      }
      var item = ItemDraft(place: table.table.place(row))
      item.identifier = table.text(row, "vendorguid")
      let title = table.text(row, "title")
      let description = PlainStatement.text(of: table.text(row, "description"))
      let name = table.text(row, "displayname")
      item.statement = description.isEmpty ? title : description
      // A code stands in the title or in the name that is shown; else the identifier is one.
      if isCode(title) {
        item.code = title
        item.label = name
      } else {
        item.code =
          isCode(name) ? name : CASEIdentifier.isUUID(item.identifier) ? "" : item.identifier
        item.label = description.isEmpty ? "" : title
        if item.code != name, !name.isEmpty { item.extras.append(.init("display_name", name)) }
      }
      item.type = table.text(row, "objecttype")
      item.parents = table.text(row, "parentguids").split { $0.isWhitespace }
        .filter { whole == nil || $0 != whole?.guid ?? "" }
        .map { .parent(.named(String($0), place: table.place(row, "parentguids"))) }
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

  /// The group that stands for the whole list: the only row without a parent, with a UUID.
  private static func wholeList(_ table: HeadedTable) -> (number: Int, guid: String)? {
    let tops = table.rows.filter { table.text($0, "parentguids").isEmpty }
    guard table.rows.count > 1, tops.count == 1, let top = tops.first,
      table.text(top, "objecttype").lowercased() == "group"
    else { return nil }
    let guid = table.text(top, "vendorguid")
    return CASEIdentifier.isUUID(guid) ? (top.number, guid) : nil
  }

  private static func readHead(
    _ row: SourceTable.Row, _ table: HeadedTable, _ draft: inout FrameworkDraft
  ) {
    let identifier = table.text(row, "vendorguid").lowercased()
    draft.document.identifier = identifier
    draft.document.uri = "urn:uuid:" + identifier
    let title = table.text(row, "title")
    if !title.isEmpty { draft.document.title = title }
    let description = table.text(row, "description")
    if !description.isEmpty { draft.document.description = description }
    draft.extras += table.others(row, but: ["vendorguid", "title", "description"])
  }

  /// Whether a title is a code such as `RI.4.3` or `K`: short, without blanks, with a digit or in
  /// capitals.
  private static func isCode(_ title: String) -> Bool {
    guard !title.isEmpty, title.utf8.count <= 40, !title.contains(where: \.isWhitespace) else {
      return false
    }
    return title.contains(where: \.isNumber) || !title.contains(where: \.isLowercase)
  }
}
