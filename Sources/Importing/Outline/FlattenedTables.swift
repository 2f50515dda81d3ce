/// Tables that were flattened to lines of text on their way through a web page: `a | b | c`.
enum FlattenedTables {
  /// The outline with such lines as tables again; each cell is a paragraph of its own.
  static func unfold(_ outline: SourceOutline, vocabulary: Vocabulary) -> SourceOutline {
    let runs = self.runs(in: outline, vocabulary)
    guard !runs.isEmpty else { return outline }
    var result = outline
    result.passages = []
    result.blocks = []
    result.beside = []
    result.footnotes = [:]
    var moved: [Passage.ID: Passage.ID] = [:]
    func move(_ id: Passage.ID) -> Passage.ID {
      let new = result.add(outline.passages[id])
      moved[id] = new
      return new
    }
    func move(_ block: OutlineBlock) -> OutlineBlock {
      switch block {
      case .passage(let id): return .passage(move(id))
      case .table(var table):
        for row in table.rows.indices {
          for cell in table.rows[row].cells.indices {
            table.rows[row].cells[cell].blocks = table.rows[row].cells[cell].blocks.map(move)
          }
        }
        return .table(table)
      }
    }
    var index = 0
    while index < outline.blocks.count {
      if let run = runs.first(where: { $0.range.lowerBound == index }) {
        result.blocks.append(.table(table(of: run, from: outline, into: &result)))
        index = run.range.upperBound
      } else {
        result.blocks.append(move(outline.blocks[index]))
        index += 1
      }
    }
    result.beside = outline.beside.map(move)
    result.footnotes = outline.footnotes.mapValues { $0.compactMap { moved[$0] } }
    return result
  }

  private struct Run {
    /// The blocks that are lines of one table.
    var range: Range<Int>
    var separator: Character
    var columnCount: Int
  }

  /// Two lines or more with the same mark between as many cells.
  private static func runs(in outline: SourceOutline, _ vocabulary: Vocabulary) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < outline.blocks.count {
      guard case .passage(let id) = outline.blocks[index],
        let separator = separator(of: outline.passages[id], vocabulary)
      else {
        index += 1
        continue
      }
      let columns = cells(of: outline.passages[id].text, separator).count
      var end = index + 1
      while end < outline.blocks.count, case .passage(let next) = outline.blocks[end],
        cells(of: outline.passages[next].text, separator).count == columns
      {
        end += 1
      }
      if end - index >= 2 {
        runs.append(Run(range: index..<end, separator: separator, columnCount: columns))
      }
      index = max(end, index + 1)
    }
    return runs
  }

  /// The mark that parts the cells of a line: a bar, or a tab where the line names two strands.
  private static func separator(of passage: Passage, _ vocabulary: Vocabulary) -> Character? {
    let bars = cells(of: passage.text, "|")
    if bars.count >= 2 { return "|" }
    let tabs = cells(of: passage.text, "\t")
    guard tabs.count >= 3, passage.text.utf8.count <= 300 else { return nil }
    let strands = tabs.compactMap { vocabulary.strand(of: passage.text[$0], atLeast: 0.6) }
    return Set(strands).count >= 2 ? "\t" : nil
  }

  /// The cells of a line; marks at its ends part nothing.
  private static func cells(of text: String, _ separator: Character) -> [Range<String.Index>] {
    guard text.contains(separator) else { return [text.startIndex..<text.endIndex] }
    var pieces = text.split(separator: separator, omittingEmptySubsequences: false)
    if pieces.first?.allSatisfy(\.isWhitespace) ?? false { pieces.removeFirst() }
    if pieces.last?.allSatisfy(\.isWhitespace) ?? false { pieces.removeLast() }
    return pieces.map { $0.startIndex..<$0.endIndex }
  }

  private static func table(
    of run: Run, from outline: SourceOutline, into result: inout SourceOutline
  ) -> OutlineTable {
    var rows: [OutlineTable.Row] = []
    var place = ""
    for (number, block) in outline.blocks[run.range].enumerated() {
      guard case .passage(let id) = block else { continue }
      let passage = outline.passages[id]
      if place.isEmpty { place = passage.place }
      let ranges = cells(of: passage.text, run.separator)
      let built = ranges.enumerated().map { column, range in
        var cell = Passage(
          passage.text[range].trimmingBlanks, label: column == 0 ? passage.label : nil,
          place: passage.place)
        cell.footnotes = column == ranges.count - 1 ? passage.footnotes : []
        let isEmpty = cell.text.isEmpty && cell.label == nil
        return OutlineTable.Cell(
          column: column, columnSpan: 1, rowSpan: 1,
          blocks: isEmpty ? [] : [.passage(result.add(cell))])
      }
      rows.append(OutlineTable.Row(number: number + 1, isHeader: false, cells: built))
    }
    return OutlineTable(columnCount: run.columnCount, rows: rows, place: place)
  }
}

extension Substring {
  /// The words without blanks at their ends.
  fileprivate var trimmingBlanks: String {
    let rest = drop(while: \.isWhitespace)
    return String(rest.prefix(rest.count - rest.reversed().prefix(while: \.isWhitespace).count))
  }
}
