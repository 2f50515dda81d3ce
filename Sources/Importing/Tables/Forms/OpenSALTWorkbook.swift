import CASEFormat

/// The workbook of OpenSALT: a sheet for the document, one for items, one for associations.
struct OpenSALTWorkbook {
  private let document: HeadedTable
  private let items: HeadedTable
  private let associations: HeadedTable?

  private static let usedOfItems: Set = [
    "identifier", "fullstatement", "humancodingscheme", "smartlevel", "listenumeration",
    "abbreviatedstatement", "conceptkeywords", "notes", "language", "educationlevel", "cfitemtype",
  ]

  init?(_ tables: [SourceTable]) {
    func sheet(_ key: String) -> HeadedTable? {
      tables.first { HeadedTable.key($0.name ?? "") == key }.flatMap(HeadedTable.init)
    }
    guard let document = sheet("cfdoc"), let items = sheet("cfitem"), items.has("fullstatement")
    else { return nil }
    self.document = document
    self.items = items
    associations = sheet("cfassociation")
  }

  /// The names of the sheets that were read.
  var sheets: Set<String> {
    Set([document, items, associations].compactMap { $0?.table.name })
  }

  func read(into draft: inout FrameworkDraft) {
    readDocument(&draft)
    let links = associations.map { table in
      table.rows.filter { HeadedTable.key(table.text($0, "associationtype")) == "ischildof" }
    }
    var parents: [String: [ItemDraft.Reference]] = [:]
    for row in links ?? [] {
      guard let table = associations else { break }
      let end = end(of: row, "destination")
      // A top item is linked to the document, or to nothing.
      let origin = self.end(of: row, "origin")
      guard !end.isEmpty, !origin.isEmpty, end != Self.folded(draft.document.identifier) else {
        continue
      }
      parents[origin, default: []].append(
        .named(end, place: table.place(row, "destinationnodeidentifier")))
    }
    var levels: [String: Int] = [:]
    for row in items.rows {
      guard var item = OpenSALTChildren.item(row, items) else {
        draft.leave(row, of: items.table)
        continue
      }
      let smart = items.text(row, "smartlevel")
      item.extras = items.others(row, but: Self.usedOfItems)
      let linked =
        parents[Self.folded(item.identifier)] ?? (item.code.isEmpty ? nil : parents[item.code])
      if let linked {
        item.parents = linked
      } else if let point = smart.lastIndex(of: ".") {
        if let parent = levels[String(smart[..<point])] {
          item.parents = [.draft(parent)]
        } else {
          item.parents = [
            .named(String(smart[..<point]), place: items.place(row, "smartlevel"))
          ]
        }
      }
      if !smart.isEmpty { levels[smart] = draft.items.count }
      draft.items.append(item)
    }
    readAssociations(&draft)
  }

  private func readDocument(_ draft: inout FrameworkDraft) {
    guard let row = document.rows.first else { return }
    func text(_ key: String) -> String? {
      let text = document.text(row, key)
      return text.isEmpty ? nil : text
    }
    if let identifier = text("identifier"), CASEIdentifier.isUUID(identifier) {
      draft.document.identifier = identifier.lowercased()
      draft.document.uri = "urn:uuid:" + identifier.lowercased()
    }
    draft.document.title = text("title") ?? draft.document.title
    draft.document.creator = text("creator") ?? draft.document.creator
    draft.document.publisher = text("publisher")
    draft.document.officialSourceURL = text("officialsourceurl")
    draft.document.description = text("description")
    draft.document.subject = (text("subject") ?? "").split(separator: "|").map(\.trimmed)
    draft.document.language = text("language")
    draft.document.version = text("version")
    draft.document.adoptionStatus = text("adoptionstatus")
    draft.document.notes = text("notes")
    for (key, path) in [
      ("statusstartdate", \CFDocument.statusStartDate), ("statusenddate", \.statusEndDate),
    ] {
      guard let day = text(key) else { continue }
      if CASEDate.isDate(day) {
        draft.document[keyPath: path] = day
      } else {
        draft.extras.append(.init(key, day))
      }
    }
    if let moment = text("lastchangedate") {
      if CASEDate.isDateTime(moment) {
        draft.document.lastChangeDateTime = moment
      } else {
        draft.extras.append(.init("lastChangeDate", moment))
      }
    }
    if let title = text("licensetitle") ?? text("licensetext") {
      let words = text("licensetext") ?? title
      let identifier = CASEIdentifier.derived(from: "license \(title) \(words)")
      let license = CFLicense(
        identifier: identifier, uri: "urn:uuid:" + identifier, title: title, licenseText: words,
        lastChangeDateTime: draft.document.lastChangeDateTime)
      draft.license = license
      draft.document.licenseURI = LinkURI(
        title: title, identifier: identifier, uri: license.uri)
    }
    draft.extras += document.others(
      row,
      but: [
        "identifier", "title", "creator", "publisher", "officialsourceurl", "description",
        "subject", "language", "version", "adoptionstatus", "notes", "statusstartdate",
        "statusenddate", "lastchangedate", "licensetitle", "licensetext",
      ])
    for row in document.rows.dropFirst() {
      draft.leave(
        row, of: document.table, because: "A list has one row in this sheet, and this is another.",
        remedy: "Delete the row, if it is not needed; its words were kept.")
    }
  }

  /// The end of a link: its identifier, else its code.
  private func end(of row: SourceTable.Row, _ side: String) -> String {
    guard let table = associations else { return "" }
    let identifier = table.text(row, side + "nodeidentifier")
    return Self.folded(
      identifier.isEmpty ? table.text(row, side + "nodehumancodingscheme") : identifier)
  }

  /// A UUID is the same in capitals.
  private static func folded(_ name: String) -> String {
    CASEIdentifier.isUUID(name) ? name.lowercased() : name
  }

  /// Links other than those of the tree belong to the item that they begin at.
  private func readAssociations(_ draft: inout FrameworkDraft) {
    guard let table = associations else { return }
    var positions: [String: Int] = [:]
    for (index, item) in draft.items.enumerated() {
      for name in [item.code, item.identifier] where !name.isEmpty { positions[name] = index }
    }
    for row in table.rows {
      let type = table.text(row, "associationtype")
      let (origin, destination) = (end(of: row, "origin"), end(of: row, "destination"))
      guard let index = positions[origin], !type.isEmpty, !destination.isEmpty else {
        draft.leave(
          row, of: table.table,
          because: "The link has no type, no other end, or begins at no item of the list.",
          remedy: "Correct the link in the sheet; its words were kept.")
        continue
      }
      let named = AssociationType.named.first {
        HeadedTable.key($0.rawValue) == HeadedTable.key(type)
      }
      guard named != .isChildOf else { continue }
      var link = ItemDraft.Link(
        named ?? AssociationType(rawValue: type),
        .named(destination, place: table.place(row, "destinationnodeidentifier")))
      link.identifier = table.text(row, "identifier")
      link.title = table.text(row, "destinationnodehumancodingscheme")
      link.address = table.text(row, "destinationnodeuri")
      draft.items[index].links.append(link)
      let group = table.text(row, "associationgroupname")
      if !group.isEmpty { draft.items[index].extras.append(.init("associationGroupName", group)) }
    }
  }
}
