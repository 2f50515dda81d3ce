/// The long table that Plait itself writes: a row an item, with headings of one or two words.
enum PlaitTable {
  private static let own: Set = [
    "code", "statement", "label", "parent", "parentcode", "parentidentifier", "level", "type",
    "keywords", "identifier", "citation", "paraphrase", "notes",
  ]

  /// Whether a table is one: nothing but these headings, and those that make an item among them.
  static func recognizes(_ table: HeadedTable) -> Bool {
    table.has("code", "statement")
      && (table.has("parent") || table.has("parentcode") || table.has("parentidentifier"))
      && table.headers.allSatisfy { $0.isEmpty || own.contains(HeadedTable.key($0)) }
  }

  static func read(_ table: HeadedTable, into draft: inout FrameworkDraft) {
    // What Plait wrote parts the entries of a list by bars alone; people write commas.
    let isWritten = table.has("parentidentifier")
    func list(_ text: String) -> [String] {
      isWritten ? text.split(separator: "|").map(\.trimmed).filter { !$0.isEmpty } : text.listed
    }
    for row in table.rows {
      var item = ItemDraft(place: table.table.place(row))
      item.identifier = table.text(row, "identifier")
      item.code = table.text(row, "code")
      item.statement = table.text(row, "statement")
      item.label = table.text(row, "label")
      // The identifier is the surest; the code is what a person fills in.
      let parent = ["parentidentifier", "parentcode", "parent"].first {
        !table.text(row, $0).isEmpty
      }
      if let parent {
        item.parents = [.parent(.named(table.text(row, parent), place: table.place(row, parent)))]
      }
      if parent == "parentidentifier" {
        item.parentCode =
          ["parentcode", "parent"].map { table.text(row, $0) }
          .first { !$0.isEmpty } ?? ""
      }
      item.level = list(table.text(row, "level"))
      item.type = table.text(row, "type")
      item.keywords = list(table.text(row, "keywords"))
      item.notes = table.text(row, "notes")
      item.citation = table.text(row, "citation")
      let paraphrase = table.text(row, "paraphrase")
      item.isParaphrase = ["yes", "true", "1"].contains(paraphrase.lowercased())
      item.extras = table.others(row, but: own)
      if !item.isParaphrase, !["", "no", "false", "0"].contains(paraphrase.lowercased()) {
        item.extras.append(.init("paraphrase", paraphrase))
      }
      guard !(item.code + item.statement + item.label).isEmpty else {
        draft.leave(row, of: table.table)
        continue
      }
      draft.items.append(item)
    }
  }
}
