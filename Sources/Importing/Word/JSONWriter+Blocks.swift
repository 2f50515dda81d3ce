import CASEFormat
import WordFormat

extension JSONWriter {
  mutating func blocks(_ blocks: [WordBlock]) {
    openArray()
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): self.paragraph(paragraph)
      case .table(let table): self.table(table)
      }
    }
    closeArray()
  }

  private mutating func paragraph(_ paragraph: WordParagraph) {
    openObject()
    field("kind", "paragraph")
    field("place", paragraph.place.description)
    if paragraph.isTitle { flag("title") }
    field("heading", paragraph.outlineLevel.map { $0 + 1 })
    field("style", paragraph.styleName)
    field("listLevel", paragraph.listLevel.map { $0 + 1 })
    field("label", paragraph.label)
    field("text", paragraph.text)
    field("hidden", paragraph.hiddenText)
    if paragraph.runs.contains(where: { $0.look != WordLook() }) {
      list("runs", paragraph.runs) { $0.run($1) }
    }
    anchors(of: paragraph)
    closeObject()
  }

  private mutating func run(_ run: WordRun) {
    openObject()
    field("text", run.text)
    list("marks", run.look.marks.names) { $0.string($1) }
    field("color", run.color)
    field("highlight", run.highlight)
    field("link", run.link)
    closeObject()
  }

  /// Anchors stand in the order of the text, which is walked once for all of them.
  private mutating func anchors(of paragraph: WordParagraph) {
    let text = paragraph.text.unicodeScalars
    var place = text.startIndex
    var count = 0
    list("anchors", paragraph.anchors) { writer, anchor in
      let utf8 = paragraph.text.utf8
      let end = utf8.index(utf8.startIndex, offsetBy: anchor.offset, limitedBy: utf8.endIndex)
      while place < end ?? utf8.endIndex {
        text.formIndex(after: &place)
        count += 1
      }
      writer.openObject()
      switch anchor.kind {
      case .footnote(let number): writer.field("footnote", number)
      case .endnote(let number): writer.field("endnote", number)
      case .bookmark(let name): writer.field("bookmark", name)
      case .picture(let words): writer.field("picture", words)
      }
      writer.field("after", count)
      writer.closeObject()
    }
  }

  private mutating func table(_ table: WordTable) {
    openObject()
    field("kind", "table")
    field("place", table.place.description)
    field("columns", table.columnCount)
    name("rows")
    openArray()
    for row in table.rows { self.row(row) }
    closeArray()
    closeObject()
  }

  private mutating func row(_ row: WordRow) {
    openObject()
    field("row", row.number)
    if row.isHeader { flag("header") }
    name("cells")
    openArray()
    for cell in row.cells {
      openObject()
      field("column", cell.column + 1)
      if cell.columnSpan > 1 { field("columnSpan", cell.columnSpan) }
      if cell.rowSpan > 1 { field("rowSpan", cell.rowSpan) }
      field("fill", cell.fill)
      name("blocks")
      blocks(cell.blocks)
      closeObject()
    }
    closeArray()
    closeObject()
  }

  mutating func flag(_ name: String) {
    self.name(name)
    literal("true")
  }
}
