import CASEFormat

/// The workbook of OpenSALT: a sheet for the document, one for items, one for associations.
struct OpenSALTWorkbook {
  private let document: HeadedTable
  private let items: HeadedTable
  private let associations: HeadedTable?

  private static let usedOfItems: Set = [
    "identifier", "fullstatement", "humancodingscheme", "smartlevel", "listenumeration",
    "abbreviatedstatement", "conceptkeywords", "notes", "language", "educationlevel", "cfitemtype",
    "license",
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
    let parents = readParents(of: draft.document.identifier)
    var levels: [String: Int] = [:]
    for row in items.rows {
      guard var item = OpenSALTChildren.item(row, items) else {
        draft.leave(row, of: items.table)
        continue
      }
      let smart = items.text(row, "smartlevel")
      item.extras = items.others(row, but: Self.usedOfItems)
      item.license = items.text(row, "license")
      let linked =
        parents[Self.folded(item.identifier)] ?? (item.code.isEmpty ? nil : parents[item.code])
      if let point = smart.lastIndex(of: "."), linked?.isUnderItems != true {
        let above = String(smart[..<point])
        item.parents = [
          .parent(
            levels[above].map(ItemDraft.Reference.draft)
              ?? .named(above, place: items.place(row, "smartlevel")))
        ]
      } else if let linked {
        item.parents = linked.places
      }
      if !smart.isEmpty { levels[smart] = draft.items.count }
      draft.items.append(item)
    }
    readAssociations(&draft)
  }

  /// The places of an item in the tree, as the links tell them.
  private struct Places {
    var places: [ItemDraft.Link] = []
    /// Whether one of them is below an item, and not at the top.
    var isUnderItems = false
  }

  /// The places of items by what the links call them: an identifier, or a code.
  private func readParents(of document: String) -> [String: Places] {
    guard let table = associations else { return [:] }
    var parents: [String: Places] = [:]
    for row in table.rows where type(of: row) == .isChildOf {
      let (origin, end) = (end(of: row, "origin"), end(of: row, "destination"))
      guard !origin.isEmpty, !end.isEmpty else { continue }
      let isTop = end == Self.folded(document)
      parents[origin, default: Places()].places.append(
        link(row, .isChildOf, isTop ? .document : destination(end, row)))
      if !isTop { parents[origin]?.isUnderItems = true }
    }
    return parents
  }

  /// The type of a link, also where it is written as `Is Child Of`.
  private func type(of row: SourceTable.Row) -> AssociationType {
    let words = associations?.text(row, "associationtype") ?? ""
    return AssociationType.named.first {
      HeadedTable.key($0.rawValue) == HeadedTable.key(words)
    } ?? AssociationType(rawValue: words)
  }

  private func destination(_ end: String, _ row: SourceTable.Row) -> ItemDraft.Reference {
    .named(end, place: associations?.place(row, "destinationnodeidentifier") ?? "")
  }

  /// A link with all that its row says of it.
  private func link(
    _ row: SourceTable.Row, _ type: AssociationType, _ reference: ItemDraft.Reference
  ) -> ItemDraft.Link {
    var link = ItemDraft.Link(type, reference)
    guard let table = associations else { return link }
    link.identifier = table.text(row, "identifier")
    link.title = table.text(row, "destinationnodehumancodingscheme")
    link.address = table.text(row, "destinationnodeuri")
    let grouping = ItemDraft.Grouping(
      identifier: table.text(row, "associationgroupidentifier"),
      title: table.text(row, "associationgroupname"))
    if !(grouping.identifier + grouping.title).isEmpty { link.grouping = grouping }
    return link
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
      let license = CFLicense(
        title: title, text: words, changed: draft.document.lastChangeDateTime)
      draft.license = license
      draft.document.licenseURI = LinkURI(
        title: title, identifier: license.identifier, uri: license.uri)
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
      for name in [item.code, Self.folded(item.identifier)] where !name.isEmpty {
        positions[name] = index
      }
    }
    for row in table.rows {
      let type = type(of: row)
      let (origin, end) = (end(of: row, "origin"), end(of: row, "destination"))
      guard let index = positions[origin], !type.rawValue.isEmpty, !end.isEmpty else {
        draft.leave(
          row, of: table.table,
          because: "The link has no type, no other end, or begins at no item of the list.",
          remedy: "Correct the link in the sheet; its words were kept.")
        continue
      }
      if type != .isChildOf {
        draft.items[index].links.append(link(row, type, destination(end, row)))
      }
    }
  }
}
