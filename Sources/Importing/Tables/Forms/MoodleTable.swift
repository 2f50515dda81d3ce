import CASEFormat

/// A competency framework as Moodle exports it: fourteen columns, and one row for the framework.
enum MoodleTable {
  private static let used: Set = [
    "parentidnumber", "idnumber", "shortname", "description", "crossreferencedcompetencyidnumbers",
    "isframework",
  ]

  static func recognizes(_ table: HeadedTable) -> Bool {
    table.has("parentidnumber", "idnumber", "shortname", "description", "isframework")
  }

  static func read(_ table: HeadedTable, into draft: inout FrameworkDraft) {
    var hasHead = false
    for row in table.rows {
      let isFramework = table.text(row, "isframework")
      if ["1", "true", "yes"].contains(isFramework.lowercased()) {
        guard !hasHead else {
          draft.leave(
            row, of: table.table, because: "A file holds one framework, and this is another.",
            remedy: "Import the other framework from a file of its own; its row was kept.")
          continue
        }
        hasHead = true
        readHead(row, table, &draft)
        continue
      }
      var item = ItemDraft(place: table.table.place(row))
      let name = table.text(row, "shortname")
      item.code = table.text(row, "idnumber")
      let description = table.text(row, "description")
      item.statement = description.isEmpty ? name : description
      item.label = name == item.code || description.isEmpty ? "" : name
      let parent = table.text(row, "parentidnumber")
      if !parent.isEmpty {
        item.parents = [.parent(.named(parent, place: table.place(row, "parentidnumber")))]
      }
      let references = table.text(row, "crossreferencedcompetencyidnumbers")
      item.links = references.split(separator: ",").map { reference in
        // A comma inside of a number is written `%2C`.
        let name = reference.trimmed.replacing("%2C", with: ",").replacing("%2c", with: ",")
        return ItemDraft.Link(
          .isRelatedTo,
          .named(name, place: table.place(row, "crossreferencedcompetencyidnumbers")))
      }
      item.extras = table.others(row, but: used)
      if !isFramework.isEmpty, isFramework != "0" {
        item.extras.append(.init("Is framework", isFramework))
      }
      guard !(item.code + item.statement).isEmpty else {
        draft.leave(row, of: table.table)
        continue
      }
      draft.items.append(item)
    }
  }

  private static func readHead(
    _ row: SourceTable.Row, _ table: HeadedTable, _ draft: inout FrameworkDraft
  ) {
    let name = table.text(row, "shortname")
    if !name.isEmpty { draft.document.title = name }
    let description = table.text(row, "description")
    if !description.isEmpty { draft.document.description = description }
    draft.document.frameworkType = "Competencies"
    draft.extras += table.others(row, but: used.subtracting(["idnumber", "parentidnumber"]))
  }
}
