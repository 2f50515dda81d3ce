import SafeXML

/// One table while it is written.
struct TableWriter {
  private let table: DraftTable
  private let widths: [Int]
  private let look: WritingLook

  init(_ table: DraftTable, width: Int, look: WritingLook = .own) {
    self.table = table
    self.look = look
    let weights = table.columns.reduce(0) { $0 + $1.weight }
    widths = table.columns.map { width * $0.weight / max(1, weights) }
  }

  func write(to xml: inout XMLWriter) {
    let caption = DraftParagraph(table.caption, .caption)
    ParagraphWriter(caption, look: look).write(caption.spans, to: &xml)
    xml.open("w:tbl")
    writeProperties(to: &xml)
    xml.open("w:tblGrid")
    for width in widths { xml.empty("w:gridCol", [("w:w", "\(width)")]) }
    xml.close()
    writeHeader(to: &xml)
    for row in table.rows { writeRow(row, to: &xml) }
    xml.close()
    // Two tables without a paragraph between them would become one.
    ParagraphWriter(style: "TableEnd", look: look).write([], to: &xml)
  }

  private func writeProperties(to xml: inout XMLWriter) {
    xml.open("w:tblPr")
    if let style = look.table { xml.empty("w:tblStyle", [("w:val", style)]) }
    xml.empty("w:tblW", [("w:w", "\(widths.reduce(0, +))"), ("w:type", "dxa")])
    if look.table == nil { writeBorders(to: &xml) }
    xml.empty("w:tblLayout", [("w:type", "fixed")])
    xml.empty(
      "w:tblLook",
      [("w:val", "04A0"), ("w:firstRow", "1"), ("w:firstColumn", "1"), ("w:noVBand", "1")])
    // Screen readers take the caption from here (ECMA-376 17.4.58, as extended by Word 2010).
    xml.empty("w:tblCaption", [("w:val", table.caption)])
    xml.close()
  }

  private func writeBorders(to xml: inout XMLWriter) {
    xml.open("w:tblBorders")
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
      xml.empty(
        "w:\(side)",
        [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "auto")])
    }
    xml.close()
  }

  private func writeHeader(to xml: inout XMLWriter) {
    xml.open("w:tr")
    xml.open("w:trPr")
    xml.empty("w:cantSplit")
    // Turned text needs room of its own: a row grows with the lines of a cell, not their length.
    if let height = turnedHeight {
      xml.empty("w:trHeight", [("w:val", "\(height)"), ("w:hRule", "atLeast")])
    }
    xml.empty("w:tblHeader")
    xml.close()
    for (column, width) in zip(table.columns, widths) {
      write(
        column.header, width: width, isHeader: true,
        accent: column.accent ?? (look.isOwn ? DraftPalette.heading : nil), to: &xml)
    }
    xml.close()
  }

  private var turnedHeight: Int? {
    let turned = table.columns.map(\.header).filter(\.isTurned)
    let longest = turned.map { cell in
      cell.paragraphs.flatMap(\.spans).reduce(0) { $0 + $1.text.count }
    }
    // A letter of the header is about 105 twentieths of a point wide; 300 are for the margins.
    return longest.max().map { min(3_000, $0 * 105 + 300) }
  }

  private func writeRow(_ row: DraftRow, to xml: inout XMLWriter) {
    xml.open("w:tr")
    xml.open("w:trPr")
    xml.empty("w:cantSplit")
    if row.isTall { xml.empty("w:trHeight", [("w:val", "620"), ("w:hRule", "atLeast")]) }
    xml.close()
    for (cell, width) in zip(row.cells, widths) {
      write(cell, width: width, accent: nil, keepsWithNext: row.keepsWithNext, to: &xml)
    }
    xml.close()
  }

  private func write(
    _ cell: DraftCell, width: Int, isHeader: Bool = false, accent: String?,
    keepsWithNext: Bool = false,
    to xml: inout XMLWriter
  ) {
    xml.open("w:tc")
    xml.open("w:tcPr")
    xml.empty("w:tcW", [("w:w", "\(width)"), ("w:type", "dxa")])
    if let accent {
      xml.open("w:tcBorders")
      xml.empty(
        "w:top",
        [("w:val", "single"), ("w:sz", "24"), ("w:space", "0"), ("w:color", accent)])
      xml.close()
    }
    if let fill = cell.fill {
      xml.empty("w:shd", [("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)])
    }
    if cell.isTurned { xml.empty("w:textDirection", [("w:val", "btLr")]) }
    if isHeader {
      xml.empty("w:vAlign", [("w:val", cell.isTurned ? "center" : "bottom")])
    }
    xml.close()
    // A cell without a paragraph is no cell (ECMA-376 17.4.65).
    let paragraphs = cell.paragraphs.isEmpty ? [DraftParagraph([], .cell)] : cell.paragraphs
    for paragraph in paragraphs {
      var writer = ParagraphWriter(paragraph, look: look)
      writer.keepsWithNext = keepsWithNext || paragraph.keepsWithNext
      // The table of a form may be narrow; our own has the paper that it needs.
      writer.keepsCodes = !look.isOwn
      writer.write(paragraph.spans, to: &xml)
    }
    xml.close()
  }
}
