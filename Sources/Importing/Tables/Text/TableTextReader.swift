import Curriculum
import SheetFormat

/// Reads a text file of rows and cells, as RFC 4180 has it and as people and programs write it.
///
/// Lines end in LF, CR or both; cells may be quoted. A quote in the middle of a cell is a quote.
/// A quote that never closes is told, and then taken for a plain sign, so that it swallows
/// nothing.
struct TableTextReader {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let limits: TableTextLimits
  private var at = 0
  private var rows: [SourceTable.Row] = []
  private var row: [String] = []
  private var cell: [UInt8] = []
  private var number = 1
  private var cells = 0
  private var findings = TableFindings()
  /// How many bytes may still be read a second time; without any left, quotes open nothing.
  private var patience: Int
  /// A place in the file and its line, so that lines are counted once.
  private var known = (place: 0, line: 1)

  private static let quote = UInt8(ascii: "\"")

  private init(_ bytes: [UInt8], start: Int, delimiter: UInt8, limits: TableTextLimits) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.limits = limits
    at = start
    patience = 4 * bytes.count
  }

  /// The one table of a file, and what a person should know about it.
  static func read(
    _ file: [UInt8], limits: TableTextLimits = .usual
  ) throws(TableReadingError) -> (table: SourceTable, findings: [Finding]) {
    guard file.count <= limits.bytes else {
      throw .tooMuch("The file is larger than \(limits.bytes >> 20) MB", place: nil)
    }
    let text = TableText(file)
    let stated = TableDelimiter.stated(in: text.utf8)
    var reader = TableTextReader(
      text.utf8, start: stated?.length ?? 0,
      delimiter: stated?.delimiter ?? TableDelimiter.guess(text.utf8), limits: limits)
    if let finding = text.finding { reader.findings.add(finding) }
    try reader.readRows()
    return (SourceTable(name: nil, rows: reader.rows), reader.findings.closed())
  }

  private mutating func readRows() throws(TableReadingError) {
    while at < bytes.count {
      try readCell()
      guard at < bytes.count, bytes[at] == delimiter else {
        try endRow()
        continue
      }
      at += 1
      // A delimiter at the very end has an empty cell behind it.
      if at == bytes.count { try endRow() }
    }
  }

  private mutating func readCell() throws(TableReadingError) {
    cell.removeAll(keepingCapacity: true)
    var start = at
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    if start < bytes.count, bytes[start] == Self.quote, patience >= 0,
      readQuoted(from: start)
    {
      try endCell()
      return
    }
    while at < bytes.count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D {
      cell.append(bytes[at])
      at += 1
    }
    try endCell()
  }

  /// Reads a quoted cell; false where the quote never closes, with nothing read.
  private mutating func readQuoted(from start: Int) -> Bool {
    var next = start + 1
    var strays = 0
    while next < bytes.count, cell.count <= limits.cell {
      guard bytes[next] == Self.quote else {
        cell.append(bytes[next])
        next += 1
        continue
      }
      if next + 1 < bytes.count, bytes[next + 1] == Self.quote {
        cell.append(Self.quote)
        next += 2
        continue
      }
      var end = next + 1
      while end < bytes.count, bytes[end] == 0x20 { end += 1 }
      if end == bytes.count || bytes[end] == delimiter || bytes[end] == 0x0A || bytes[end] == 0x0D {
        at = end
        if strays > 0 { noteStray() }
        return true
      }
      strays += 1
      cell.append(Self.quote)
      next += 1
    }
    noteUnclosed(at: start)
    // What opens and does not close again and again is no sign of quoting.
    patience -= next - start
    cell.removeAll(keepingCapacity: true)
    return false
  }

  private mutating func endCell() throws(TableReadingError) {
    guard cell.count <= limits.cell else {
      throw .tooMuch("A cell is longer than \(limits.cell >> 20) MB", place: place)
    }
    guard row.count < limits.columns else {
      throw .tooMuch("The row has more than \(limits.columns) columns", place: "row \(number)")
    }
    row.append(text())
  }

  private mutating func endRow() throws(TableReadingError) {
    if at < bytes.count {
      let isReturn = bytes[at] == 0x0D
      at += 1
      if isReturn, at < bytes.count, bytes[at] == 0x0A { at += 1 }
    }
    guard number <= limits.rows else {
      throw .tooMuch("The table has more than \(limits.rows) rows", place: nil)
    }
    cells += row.count
    guard cells <= limits.cells else {
      throw .tooMuch("The table has more than \(limits.cells) cells", place: "row \(number)")
    }
    if row.contains(where: { !$0.isEmpty }) {
      rows.append(SourceTable.Row(number: number, cells: row))
    }
    row = []
    number += 1
  }

  private var place: String { SourceTable.place(row: number, column: row.count) }

  /// The cell as text: lines end in LF, control characters are blanks, a guard is taken off.
  private mutating func text() -> String {
    if cell.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      let lines = String(decoding: cell, as: UTF8.self)
        .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      cell = Array(lines.utf8)
      var wasFound = false
      for index in cell.indices
      where cell[index] < 0x20 && cell[index] != 0x0A && cell[index] != 0x09 || cell[index] == 0x7F
      {
        cell[index] = 0x20
        wasFound = true
      }
      if wasFound {
        findings.add(
          "TAB-113", .note, place, "The cell holds control characters, which were read as blanks.",
          "Nothing needs to be done; if words are missing there, type the cell again.")
      }
    }
    let text = String(decoding: cell, as: UTF8.self)
    guard let first = text.unicodeScalars.first else { return "" }
    if first == "'" || first == "\t" {
      let rest = text.unicodeScalars.dropFirst()
      if let sign = rest.drop(while: { $0 == "'" }).first, Self.startsFormula(sign) {
        findings.add(
          "TAB-115", .note, place,
          "The sign that keeps a spreadsheet from taking the cell for a formula was taken off.",
          "Nothing needs to be done.")
        return String(String.UnicodeScalarView(rest))
      }
    } else if first == "=" || first == "@" {
      findings.add(
        "TAB-114", .note, place,
        "The cell reads like a formula: “\(text.prefix(60))”. It was taken as text, and nothing "
          + "was calculated.",
        "Nothing needs to be done; if a value should stand there, type the value.")
    }
    return text
  }

  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  private mutating func noteStray() {
    findings.add(
      "TAB-112", .note, place,
      "A quotation mark stands inside of the quoted cell and is not doubled; it was kept.",
      "Look at the cell; if words of the next one are in it, double the mark in the file.")
  }

  private mutating func noteUnclosed(at start: Int) {
    known.line += bytes[known.place..<start].count { $0 == 0x0A }
    known.place = start
    findings.add(
      "TAB-111", .warning, place,
      "The quotation mark that opens the cell (line \(known.line) of the file) never closes. It was "
        + "taken for a plain sign, and the cell ends with its line.",
      "Close the quotation in the file, or take the mark out, and import the file again.")
  }
}
