import CASEFormat

/// The table of child items that OpenSALT takes and gives.
enum OpenSALTChildren {
  private static let links: [(key: String, type: AssociationType)] = [
    ("ispartof", .isPartOf), ("replacedby", .replacedBy), ("exemplar", .exemplar),
    ("hasskilllevel", .hasSkillLevel), ("isrelatedto", .isRelatedTo), ("ispeerof", .isPeerOf),
    ("precedes", .precedes),
  ]

  private static let used: Set = [
    "identifier", "fullstatement", "humancodingscheme", "abbreviatedstatement", "conceptkeywords",
    "notes", "ischildof", "cfitemtype", "educationlevel", "language", "listenumeration",
  ]

  static func recognizes(_ table: HeadedTable) -> Bool {
    table.has("fullstatement", "humancodingscheme")
      && (table.has("ischildof") || table.has("sequencenumber") || table.has("conceptkeywords"))
  }

  static func read(_ table: HeadedTable, into draft: inout FrameworkDraft) {
    for row in table.rows {
      guard var item = item(row, table) else {
        draft.leave(row, of: table.table)
        continue
      }
      let parent = table.text(row, "ischildof")
      if !parent.isEmpty {
        item.parents = [.parent(.named(parent, place: table.place(row, "ischildof")))]
      }
      item.links = links.flatMap { link in
        table.text(row, link.key).listed.map {
          ItemDraft.Link(link.type, .named($0, place: table.place(row, link.key)))
        }
      }
      item.extras = table.others(row, but: used.union(links.map(\.key)))
      draft.items.append(item)
    }
  }

  /// The item of a row, without its links and other columns; nil where it says nothing.
  static func item(_ row: SourceTable.Row, _ table: HeadedTable) -> ItemDraft? {
    var item = ItemDraft(place: table.table.place(row))
    item.identifier = table.text(row, "identifier")
    item.code = table.text(row, "humancodingscheme")
    item.statement = table.text(row, "fullstatement")
    item.label = table.text(row, "abbreviatedstatement")
    item.keywords = table.text(row, "conceptkeywords").listed
    item.notes = table.text(row, "notes")
    item.type = table.text(row, "cfitemtype")
    item.level = table.text(row, "educationlevel").listed
    item.language = table.text(row, "language")
    item.enumeration = table.text(row, "listenumeration")
    return (item.code + item.statement + item.label).isEmpty ? nil : item
  }
}
