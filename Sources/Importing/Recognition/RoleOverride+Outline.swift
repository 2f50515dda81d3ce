extension RoleOverride {
  /// Whether a file may be meant: `"syllabus.docx table 2 column 3 = workforce training"` speaks of
  /// that one alone.
  package func mayMean(file path: String) -> Bool {
    guard let document else { return true }
    return document == path || path.hasSuffix("/" + document)
  }

  /// Whether a document has the column, row or words that are spoken of.
  package func hasTarget(in outline: SourceOutline) -> Bool {
    switch target {
    case .column, .row: return outline.tables.contains(where: isMeant)
    case .words(let words):
      let wanted = PlainWords(words)
      return outline.passages.contains { passage in
        PlainWords(passage.text.prefix(2 * Vocabulary.longestLabel)).range(of: wanted) != nil
      }
    }
  }

  /// The words in a document that say the same of a column, row or heading the next time.
  ///
  /// They are those over the column, in the first cell of the row, or of the heading itself. None
  /// when nothing stands there.
  package func words(in outline: SourceOutline) -> [String] {
    let found: [String]
    switch target {
    case .words(let words): found = [words]
    case .column(let column):
      found = outline.tables.filter(isMeant).compactMap { table in
        table.rows.prefix(Self.mostOfHeader).lazy.compactMap { row in
          row.cells.first { $0.columns.contains(column - 1) && $0.columnSpan == 1 }
        }.map { outline.words(of: $0) }.first { !$0.isEmpty }
      }
    case .row(let row):
      found = outline.tables.filter(isMeant).compactMap { table in
        table.rows[row - 1].cells.lazy.map { outline.words(of: $0) }.first { !$0.isEmpty }
      }
    }
    var words: [String] = []
    for text in found
    where !text.isEmpty && text.utf8.count <= Vocabulary.longestLabel && !words.contains(text) {
      words.append(text)
    }
    return words
  }

  /// No header is higher.
  private static let mostOfHeader = 4

  /// Whether it is said of words and not of a place.
  var isOfWords: Bool {
    if case .words = target { true } else { false }
  }

  /// Whether a table has the column or row.
  func fits(_ table: OutlineTable) -> Bool {
    switch target {
    case .column(let column): column <= table.columnCount
    case .row(let row): row <= table.rows.count
    case .words: false
    }
  }

  private func isMeant(_ other: OutlineTable) -> Bool {
    (table == nil || table == other.number) && fits(other)
  }
}

extension SourceOutline {
  /// Every table of a document, those in cells included.
  package var tables: [OutlineTable] {
    func inner(_ blocks: [OutlineBlock]) -> [OutlineTable] {
      blocks.flatMap { block -> [OutlineTable] in
        guard case .table(let table) = block else { return [] }
        return [table] + table.rows.flatMap { $0.cells.flatMap { inner($0.blocks) } }
      }
    }
    return inner(blocks)
  }
}
