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
    list("anchors", paragraph.anchors) { $0.anchor($1, in: paragraph.text) }
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

  private mutating func anchor(_ anchor: WordAnchor, in text: String) {
    openObject()
    switch anchor.kind {
    case .footnote(let number): field("footnote", number)
    case .endnote(let number): field("endnote", number)
    case .bookmark(let name): field("bookmark", name)
    case .picture(let words): field("picture", words)
    }
    let before = String(decoding: text.utf8.prefix(anchor.offset), as: UTF8.self)
    field("after", before.unicodeScalars.count)
    closeObject()
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
