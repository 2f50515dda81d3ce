package import Curriculum
import SheetFormat

/// The tables of a file, whichever program wrote it.
package struct TableFile: Sendable {
  package let tables: [SourceTable]
  package let findings: [Finding]

  /// Reads a workbook or a text file of cells, told apart by their first bytes.
  package init(reading bytes: [UInt8]) throws(TableReadingError) {
    if bytes.starts(with: [0x50, 0x4B]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      let workbook: WorkbookContents
      do throws(SheetReadingError) {
        workbook = try WorkbookContents(reading: bytes)
      } catch {
        throw .workbook(error)
      }
      var findings = TableFindings()
      tables = workbook.sheets.map {
        SourceTable(
          name: $0.name, isHidden: $0.isHidden,
          rows: $0.rows.map { SourceTable.Row(number: $0.number, cells: $0.cells) })
      }
      for sheet in workbook.sheets { findings.add(sheet) }
      self.findings = findings.closed()
    } else {
      if let kind = Self.otherKind(bytes) { throw .notATable(kind) }
      let text = try TableTextReader.read(bytes)
      tables = [text.table]
      findings = text.findings
    }
    guard tables.contains(where: { !$0.rows.isEmpty }) else { throw .empty }
  }

  /// What people hand in by mistake.
  private static func otherKind(_ bytes: [UInt8]) -> String? {
    let known: [(String, String)] = [
      ("%PDF", "a PDF"), ("{\\rtf", "an RTF text"), ("GIF8", "a picture"),
      ("<!DOCTYPE", "a web page or an XML file"),
      ("<!doctype", "a web page or an XML file"), ("<html", "a web page"),
      ("<?xml", "an XML file"), ("{", "a JSON file"),
    ]
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if start.starts(with: [0x89, 0x50, 0x4E, 0x47]) || start.starts(with: [0xFF, 0xD8, 0xFF]) {
      return "a picture"
    }
    return known.first { start.starts(with: $0.0.utf8) }?.1
  }
}
