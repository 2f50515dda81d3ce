package import Curriculum

/// The long form of a crosswalk as a person gave it back, out of a workbook or a text file.
package struct LongFormFile: Sendable {
  /// The lines, without those that are empty.
  package let lines: [LongFormLine]
  /// The state of the alignments that the file was written from; nil when it does not say.
  package let fingerprint: String?
  /// The title of the program that it was written from; nil when it does not say.
  package let program: String?
  /// The frameworks that it shows, by short id; nil for codes of no loaded framework.
  package let frameworks: Set<String?>
  /// The columns that it has, by their heading in small letters.
  package let columns: Set<String>
  /// Headings that mean nothing here.
  package let unknownColumns: [String]
  /// What a reader of the file should know.
  package let findings: [Finding]

  /// The columns that a line is found by.
  private static let keys = (part: "part", item: "item")
  private static let sheetName = "Long form"
  private static let known: Set<String> = [
    "part", "item", "strength", "level", "why", "evidence", "no", "whatitis", "itswords",
    "framework", "whattheitemasks",
  ]
  /// Begin the lines of the first sheet that tell the state and the program.
  private static let labels = (fingerprint: "fingerprint", program: "written from")

  /// Reads the file; the table is found by its headings, whatever its sheet is called.
  package init(reading bytes: [UInt8]) throws(LongFormError) {
    let file: TableFile
    do throws(TableReadingError) {
      file = try TableFile(reading: bytes)
    } catch {
      throw .table(error)
    }
    let headed = file.tables.compactMap { HeadedTable($0) }
    // The sheet of the parts has a column of this name too, and none for items.
    let fitting = headed.filter { $0.has(Self.keys.part, Self.keys.item, "strength") }
    // A copy that somebody put aside counts less than the sheet by its own name.
    let named = fitting.filter { $0.table.name == Self.sheetName && !$0.table.isHidden }
    let found = named.count == 1 ? named : fitting
    guard let table = found.first else {
      throw .noLongForm(sheets: file.tables.compactMap(\.name))
    }
    guard found.count == 1 else {
      throw .several(sheets: found.compactMap(\.table.name))
    }
    let columns = Dictionary(
      table.headers.enumerated().map { (HeadedTable.key($0.element), $0.offset) },
      uniquingKeysWith: min)
    self.columns = Set(columns.keys)
    unknownColumns = table.headers.filter {
      !$0.trimmed.isEmpty && !Self.known.contains(HeadedTable.key($0))
    }
    lines = table.rows.compactMap { Self.line($0, table, columns) }
    let name = table.table.name
    findings = file.findings.filter { finding in
      name.map { finding.place.description.hasPrefix("sheet \($0)") } ?? true
    }
    func stated(_ label: String) -> String? {
      file.tables.lazy.flatMap(\.rows).first { $0[0].trimmed.lowercased() == label }?[1]
    }
    program = stated(Self.labels.program)?.trimmed
    let words = stated(Self.labels.fingerprint).map { $0.split(separator: " ") } ?? []
    fingerprint = words.first.map(String.init)
    frameworks = Set(words.dropFirst().map { $0 == "-" ? nil : String($0) })
  }

  private static func line(
    _ row: SourceTable.Row, _ table: HeadedTable, _ columns: [String: Int]
  ) -> LongFormLine? {
    let line = LongFormLine(
      part: table.text(row, keys.part), item: table.text(row, keys.item),
      strength: table.text(row, "strength"), level: table.text(row, "level"),
      rationale: table.text(row, "why"),
      evidence: table.text(row, "evidence").split(whereSeparator: \.isNewline).map(\.trimmed)
        .filter { !$0.isEmpty },
      row: row.number, sheet: table.table.name, columns: columns)
    let isEmpty =
      line.part.isEmpty && line.item.isEmpty && line.strength.isEmpty && line.rationale.isEmpty
    return isEmpty ? nil : line
  }
}
