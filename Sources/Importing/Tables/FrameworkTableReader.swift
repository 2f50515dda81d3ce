import CASEFormat
import Curriculum
import SheetFormat

/// Reads a framework from a table: CSV or XLSX, in a known form or with columns of its own.
package enum FrameworkTableReader {
  /// Reads the bytes of a file.
  ///
  /// `name` is the file's, for messages; `mapping` what a person says about the columns, such as
  /// `code = column B`; `changed` the moment that the package bears, RFC 3339. The same list gives
  /// the same identifiers each time, by `id`. Without a word about the columns, the mapping that
  /// is proposed is used, and a finding asks for it to be confirmed.
  package static func read(
    _ bytes: [UInt8], named name: String, mapping: [String] = [], id: String, title: String? = nil,
    changed: String
  ) throws(TableReadingError) -> IncomingTable {
    let file = try TableFile(reading: bytes)
    var draft = FrameworkDraft(id: id, title: title ?? Self.title(of: name), changed: changed)
    if mapping.isEmpty, let form = readKnown(file, into: &draft) {
      if let title { draft.document.title = title }
      return IncomingTable(incoming: draft.package(file.findings), form: form, mapping: nil)
    }
    let table = try chosen(file.tables, mapping)
    let header = try header(in: table, mapping)
    let proposed = MappingProposal.make(for: table, header: header)
    let confirmed = try proposed.applying(mapping)
    guard confirmed.choices[.statement] != nil || !confirmed.used.isEmpty else {
      throw .empty
    }
    keepOtherSheets(file.tables, read: [table.name ?? ""], &draft)
    tell(confirmed, of: table, &draft)
    var reader = MappedTable(table, confirmed)
    reader.read(into: &draft)
    return IncomingTable(
      incoming: draft.package(file.findings), form: .mapped, mapping: confirmed)
  }

  /// Reads a table that its headings tell; nil where no form has these headings.
  private static func readKnown(_ file: TableFile, into draft: inout FrameworkDraft) -> TableForm? {
    if let workbook = OpenSALTWorkbook(file.tables) {
      workbook.read(into: &draft)
      keepOtherSheets(file.tables, read: workbook.sheets, &draft)
      return .openSALTWorkbook
    }
    for table in file.tables {
      guard let headed = HeadedTable(table), let form = readKnown(headed, into: &draft) else {
        continue
      }
      keepOtherSheets(file.tables, read: [table.name ?? ""], &draft)
      tellColumns(of: draft, &draft)
      return form
    }
    return nil
  }

  private static func readKnown(
    _ table: HeadedTable, into draft: inout FrameworkDraft
  ) -> TableForm? {
    if MoodleTable.recognizes(table) {
      MoodleTable.read(table, into: &draft)
      return .moodle
    }
    if CanvasTable.recognizes(table) {
      CanvasTable.read(table, into: &draft)
      return .canvas
    }
    if var onet = ONETTable(table) {
      onet.read(into: &draft)
      return .onet
    }
    if OpenSALTChildren.recognizes(table) {
      OpenSALTChildren.read(table, into: &draft)
      return .openSALTChildren
    }
    if PlaitTable.recognizes(table) {
      PlaitTable.read(table, into: &draft)
      return .plait
    }
    return nil
  }

  /// The table that a person names, else the one with the most words in it.
  private static func chosen(
    _ tables: [SourceTable], _ sentences: [String]
  ) throws(TableReadingError) -> SourceTable {
    if let (sentence, name) = ColumnMapping.said("sheet", in: sentences) {
      if let table = tables.first(where: { $0.name?.lowercased() == name.lowercased() }) {
        guard !table.rows.isEmpty else {
          throw .mapping(sentence: sentence, problem: "that sheet has no row with words.")
        }
        return table
      }
      let names = tables.compactMap(\.name).joined(separator: ", ")
      throw .mapping(
        sentence: sentence,
        problem: names.isEmpty
          ? "the file has no sheets, only one table." : "the workbook has the sheets \(names).")
    }
    let visible = tables.filter { !$0.isHidden && !$0.rows.isEmpty }
    // The first of those with the most cells, since a cover sheet comes before the list.
    var best: (cells: Int, table: SourceTable)?
    for table in visible.isEmpty ? tables : visible {
      let cells = table.rows.reduce(0) { $0 + $1.cells.count }
      if cells > best?.cells ?? 0 { best = (cells, table) }
    }
    guard let best else { throw .empty }
    return best.table
  }

  private static func header(
    in table: SourceTable, _ sentences: [String]
  ) throws(TableReadingError) -> MappingProposal.Header {
    guard let (sentence, value) = ColumnMapping.said("header", in: sentences) else {
      return .unknown
    }
    if value.lowercased() == "none" { return .none }
    guard let number = value.split(separator: " ").last.flatMap({ Int($0) }),
      table.rows.contains(where: { $0.number == number })
    else {
      throw .mapping(
        sentence: sentence,
        problem: "name a row with words, such as “header = row \(table.rows.first?.number ?? 1)”, "
          + "or “header = none”.")
    }
    return .row(number)
  }

  private static func keepOtherSheets(
    _ tables: [SourceTable], read: Set<String>, _ draft: inout FrameworkDraft
  ) {
    for table in tables where !read.contains(table.name ?? "") && !table.rows.isEmpty {
      for row in table.rows { draft.keep(row, of: table) }
      draft.findings.add(
        "TAB-139", .note, "sheet \(table.name ?? "")",
        "The sheet is no part of the list: its \(table.rows.count) rows were kept, and none became "
          + "an item.",
        "Nothing needs to be done; to read it instead, say “sheet = \(table.name ?? "")”.")
    }
  }

  /// Which columns no field of an item is for.
  private static func tellColumns(of read: FrameworkDraft, _ draft: inout FrameworkDraft) {
    var names: [String] = []
    var seen: Set<String> = []
    for item in read.items {
      for extra in item.extras where seen.insert(extra.name).inserted { names.append(extra.name) }
    }
    guard !names.isEmpty else { return }
    draft.findings.add(
      "TAB-140", .note, "the whole table",
      "An item has no field for \(names.prefix(20).joined(separator: ", "))"
        + (names.count > 20 ? " and \(names.count - 20) more" : "")
        + "; the words were kept beside it.", "Nothing needs to be done.")
  }

  private static func tell(
    _ mapping: ColumnMapping, of table: SourceTable, _ draft: inout FrameworkDraft
  ) {
    let place = table.name.map { "sheet \($0)" } ?? "the whole table"
    if !mapping.isConfirmed {
      let words = mapping.description.split(separator: "\n").joined(separator: "; ")
      draft.findings.add(
        "TAB-141", .warning, place, "Plait guessed what the columns are: \(words).",
        "Look at the items; then say “as proposed”, or what is different, such as “code = column B”."
      )
    }
    if mapping.choices[.code] == nil {
      draft.findings.add(
        "TAB-142", .warning, place, "No column was found that holds codes.",
        "Say which it is, such as “code = column B”. Without codes, items are told apart by their "
          + "statements.")
    }
    let used = mapping.used
    let others = (0..<table.width).filter { column in
      !used.contains(column)
        && table.rows.contains { $0.number > mapping.headerRow ?? 0 && !$0[column].trimmed.isEmpty }
    }
    if let header = mapping.headerRow, let beyond = others.first(where: { $0 >= headed(mapping) }),
      let row = table.rows.first(where: { $0.number > header && !$0[beyond].trimmed.isEmpty })
    {
      draft.findings.add(
        "TAB-144", .warning, table.place(row),
        "The row has more cells than there are headings; “\(row[beyond].trimmed.prefix(60))” stands "
          + "beyond them.",
        "If a comma in a text began a new cell, put the text in quotation marks; rows below may need "
          + "it too.")
    }
    if !others.isEmpty {
      draft.findings.add(
        "TAB-140", .note, place,
        "Nothing was made of \(others.prefix(20).map(mapping.name).joined(separator: ", "))"
          + (others.count > 20 ? " and \(others.count - 20) more" : "")
          + "; the words were kept beside each item.",
        "Say what a column is, such as “notes = column \(CellRange.letters(of: others[0]))”, or leave "
          + "it.")
    }
  }

  /// How many columns the row of headings has, counted to its last word.
  private static func headed(_ mapping: ColumnMapping) -> Int {
    (mapping.headers.lastIndex { !$0.trimmed.isEmpty } ?? -1) + 1
  }

  /// The name of a file without its ending, as a title.
  private static func title(of name: String) -> String {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    guard let point = file.lastIndex(of: "."), point > file.startIndex else { return file }
    return String(file[..<point])
  }
}
