package import WordFormat

extension WordDocument {
  /// The document without its format, every paragraph with its place.
  package func outline() -> SourceOutline {
    var outline = SourceOutline()
    outline.title = properties.title
    outline.language = properties.language
    outline.blocks = blocks.compactMap { Self.block($0, into: &outline) }
    for story in headers + footers {
      outline.beside += Self.passages(of: story, into: &outline)
    }
    for (index, story) in footnotes.enumerated() {
      let passages = Self.passages(of: story, into: &outline)
      outline.footnotes[index + 1] = passages
      outline.beside += passages
    }
    for story in endnotes { outline.beside += Self.passages(of: story, into: &outline) }
    return outline
  }

  private static func passages(
    of story: WordStory, into outline: inout SourceOutline
  ) -> [Passage.ID] {
    story.blocks.flatMap { block($0, into: &outline)?.passages ?? [] }
  }

  private static func block(
    _ block: WordBlock, into outline: inout SourceOutline
  ) -> OutlineBlock? {
    switch block {
    case .paragraph(let paragraph):
      // A paragraph without a word says nothing that could be lost; its number does.
      let isNumbered = paragraph.label?.contains { $0.isLetter || $0.isNumber } ?? false
      guard isNumbered || paragraph.text.contains(where: { !$0.isWhitespace }) else { return nil }
      return .passage(outline.add(passage(paragraph).withPlainHyphens()))
    case .table(let table):
      let rows = table.rows.map { row in
        OutlineTable.Row(
          number: row.number, isHeader: row.isHeader,
          cells: row.cells.map { cell in
            OutlineTable.Cell(
              column: cell.column, columnSpan: max(1, cell.columnSpan),
              rowSpan: max(1, cell.rowSpan),
              blocks: cell.blocks.compactMap { Self.block($0, into: &outline) },
              fill: cell.fill)
          })
      }
      return .table(
        OutlineTable(columnCount: table.columnCount, rows: rows, place: "\(table.place)"))
    }
  }

  private static func passage(_ paragraph: WordParagraph) -> Passage {
    var passage = Passage(
      paragraph.text, label: paragraph.label,
      heading: paragraph.outlineLevel.map { $0 + 1 }, listLevel: paragraph.listLevel,
      isTitle: paragraph.isTitle, place: "\(paragraph.place)")
    for anchor in paragraph.anchors {
      guard case .footnote(let number) = anchor.kind else { continue }
      let place = paragraph.text.utf8.index(
        paragraph.text.startIndex, offsetBy: anchor.offset, limitedBy: paragraph.text.endIndex)
      passage.footnotes.append(FootnoteMark(number, at: place ?? paragraph.text.endIndex))
    }
    let runs = paragraph.runs
    guard runs.contains(where: { $0.look != WordLook() }) else { return passage }
    let text = passage.text
    var start = text.startIndex
    var isBold = true
    for run in runs {
      let end =
        text.utf8.index(start, offsetBy: run.text.utf8.count, limitedBy: text.endIndex)
        ?? text.endIndex
      let look = Look(run)
      let isBlank = run.text.allSatisfy(\.isWhitespace)
      if !isBlank, !look.isBold { isBold = false }
      if !isBlank, !look.isPlain { passage.stretches.append(Passage.Stretch(start..<end, look)) }
      if run.isPlaceholder { passage.prompts.append(start..<end) }
      start = end
    }
    passage.isBold = isBold && text.contains { !$0.isWhitespace }
    return passage
  }
}

extension Look {
  /// What of a run's look people may give a meaning; black is no color.
  fileprivate init(_ run: WordRun) {
    let color = run.color.flatMap { $0 == "000000" ? nil : $0 }
    self.init(
      color: color ?? run.highlight, isBold: run.bold, isItalic: run.italic,
      isUnderlined: run.underline)
  }
}
