import Accessibility
import Checking
import Foundation
import Reports
import SheetFormat
import WordFormat

/// A document as it is verified: its lines, and what its properties say it was made from.
struct ReadDocument {
  let lines: [DocumentLine]
  /// What short cells of its tables say with their labels, besides.
  var labeled: [DocumentLine] = []
  let stamp: DocumentStamp?
  /// Whether its text is what it was when it was made; nil where it does not say what that was.
  private(set) var isAsMade: Bool?
  /// The ending of its name, which says how it is made again.
  let ending: String
  /// The Word file, whose tables the importer can read.
  var word: WordFile?

  /// Reads a document that a person names.
  init(at path: String) throws(AuthoringError) {
    try self.init(try InputFile.bytes(at: path), named: path)
  }

  init(_ bytes: [UInt8], named path: String) throws(AuthoringError) {
    ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    switch ending {
    case "docx":
      let file = try WordFile(bytes, named: path)
      word = file
      var cells = LabeledCells()
      lines = Self.lines(of: file.document, &cells)
      labeled = cells.lines
      stamp = DocumentStamp(file.document.properties.custom)
      isAsMade = stamp?.textSum.map { $0 == TextSum(ofFile: bytes)?.description }
    case "xlsx":
      do throws(SheetReadingError) {
        let book = try WorkbookContents(reading: bytes)
        var cells = LabeledCells()
        lines = Self.lines(of: book, &cells)
        labeled = cells.lines
        stamp = DocumentStamp(book.properties)
      } catch {
        throw .input(path, "\(error) (\(error.code))")
      }
    case "html", "htm":
      let page = PageReader(bytes)
      guard page.isPage else { throw .input(path, "This is no web page: it has no tags.") }
      lines = page.lines.map { DocumentLine($0.text, at: $0.place) }
      stamp = DocumentStamp(page: page.properties)
    case "pdf":
      guard let reader = PDFText() else {
        throw .request(
          path,
          "Only Word files (.docx), workbooks (.xlsx) and web pages (.html) are verified. Of a PDF, "
            + "verify the document that it was made of, or install pdftotext (on Debian: "
            + "\(PDFText.debianPackage)).")
      }
      // The words of a cell stay together only as they were drawn, and paragraphs only as they stand.
      let pages = try reader.pages(of: bytes, named: path)
      let drawn = try reader.pages(of: bytes, named: path, asDrawn: true)
      lines = (Array(pages.enumerated()) + Array(drawn.enumerated())).flatMap { page, paragraphs in
        paragraphs.map { DocumentLine($0, at: "page \(page + 1)") }
      }
      stamp = nil
    default:
      throw .request(
        path,
        "Only Word files (.docx), workbooks (.xlsx), web pages (.html) and PDF are verified.")
    }
  }

  private static func lines(
    of document: WordDocument, _ labeled: inout LabeledCells
  ) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    var heading = ""
    for block in document.blocks { add(block, heading: &heading, to: &lines, &labeled) }
    return lines
  }

  private static func add(
    _ block: WordBlock, heading: inout String, to lines: inout [DocumentLine],
    _ labeled: inout LabeledCells
  ) {
    switch block {
    case .paragraph(let paragraph):
      let isInCell = paragraph.place.cell != nil
      for text in paragraph.text.split(whereSeparator: \.isNewline) {
        let place = "\(paragraph.place)"
        let isBare = heading.isEmpty || paragraph.outlineLevel != nil
        lines.append(
          DocumentLine(String(text), at: isBare ? place : "\(place), under “\(heading)”"))
      }
      if paragraph.outlineLevel != nil, !isInCell { heading = String(paragraph.text.prefix(60)) }
    case .table(let table):
      var cells = LabeledCells()
      for row in table.rows {
        cells.add(
          row: row.cells.map { cell in
            let start = lines.count
            for block in cell.blocks { add(block, heading: &heading, to: &lines, &labeled) }
            return Array(lines[start...])
          })
      }
      labeled.add(cells)
    }
  }

  private static func lines(
    of book: WorkbookContents, _ labeled: inout LabeledCells
  ) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    for sheet in book.sheets where !sheet.isHidden {
      var table = LabeledCells()
      for row in sheet.rows {
        let cells = row.cells.enumerated().map { column, text in
          text.split(whereSeparator: \.isNewline).map { line in
            DocumentLine(
              String(line),
              at: "sheet \(sheet.name), cell \(CellRange.letters(of: column))\(row.number)")
          }
        }
        table.add(row: cells)
        lines += cells.joined()
      }
      labeled.add(table)
    }
    return lines
  }
}
