import CASEFormat
import Curriculum

/// A framework that is being made of a table.
struct FrameworkDraft {
  /// The short id of the framework, from which identifiers are derived.
  let id: String
  var document: CFDocument
  var items: [ItemDraft] = []
  var findings = TableFindings()
  /// The terms, where the table tells them.
  var license: CFLicense?
  /// What is said of the list as a whole, and no field of a document is for.
  var extras: [ItemDraft.Extra] = []
  /// Rows that became no item, by their places.
  private(set) var unplaced: [ItemDraft.Extra] = []

  init(id: String, title: String, changed: String) {
    self.id = id
    let identifier = CASEIdentifier.derived(from: "framework \(id)")
    document = CFDocument(
      identifier: identifier, uri: "urn:uuid:" + identifier, creator: "Not stated", title: title,
      lastChangeDateTime: changed)
    document.caseVersion = "1.1"
  }

  /// Keeps a row that says nothing of an item, and tells it.
  mutating func leave(
    _ row: SourceTable.Row, of table: SourceTable, code: String = "TAB-131",
    because reason: String = "The row has neither a statement nor a code, so it became no item.",
    remedy: String = "Give the row its statement, if it is an item; its words were kept."
  ) {
    let words = row.cells.filter { !$0.trimmed.isEmpty }.joined(separator: " | ")
    unplaced.append(ItemDraft.Extra(table.place(row), words))
    findings.add(
      code, .warning, table.place(row), "\(reason) It reads: “\(words.onOneLine.prefix(120))”.",
      remedy)
  }

  /// Keeps rows that are known to be no items, such as titles above the heading, without a remark.
  mutating func keep(_ row: SourceTable.Row, of table: SourceTable) {
    let words = row.cells.filter { !$0.trimmed.isEmpty }.joined(separator: " | ")
    unplaced.append(ItemDraft.Extra(table.place(row), words))
  }
}
