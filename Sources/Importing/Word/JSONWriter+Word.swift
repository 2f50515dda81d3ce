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

  mutating func comment(_ comment: WordComment) {
    openObject()
    field("id", comment.id)
    field("author", comment.author)
    field("date", comment.date)
    field("place", comment.place?.description)
    field("quoted", comment.quoted)
    field("answers", comment.parent)
    if comment.isResolved { flag("resolved") }
    name("blocks")
    blocks(comment.blocks)
    closeObject()
  }

  mutating func change(_ change: WordChange) {
    openObject()
    field("kind", change.kind.rawValue)
    field("author", change.author)
    field("date", change.date)
    field("place", change.place.description)
    field("text", change.text)
    closeObject()
  }

  private mutating func flag(_ name: String) {
    self.name(name)
    literal("true")
  }
}
