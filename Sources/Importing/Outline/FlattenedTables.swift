/// Tables that were flattened to lines of text on their way through a web page: `a | b | c`.
enum FlattenedTables {
  /// The outline with such lines as tables again; each cell is a paragraph of its own.
  static func unfold(_ outline: SourceOutline, vocabulary: Vocabulary) -> SourceOutline {
    var runs = self.runs(in: outline, vocabulary)[...]
    guard !runs.isEmpty else { return outline }
    var transfer = OutlineTransfer(from: outline)
    var index = 0
    while index < outline.blocks.count {
      if let run = runs.first, run.range.lowerBound == index {
        runs.removeFirst()
        let table = table(of: run, from: outline, into: &transfer.target)
        transfer.target.blocks.append(.table(table))
        index = run.range.upperBound
      } else {
        let block = transfer.move(outline.blocks[index])
        transfer.target.blocks.append(block)
        index += 1
      }
    }
    transfer.target.beside = outline.beside.map { transfer.move($0) }
    return transfer.finished()
  }

  private struct Run {
    /// The blocks that are lines of one table.
    var range: Range<Int>
    var line: Line
  }

  /// How the lines of a table part their cells.
  private struct Line {
    var separator: Character
    /// Whether a mark stands before the first cell and behind the last one.
    var isOpened: Bool
    var isClosed: Bool
    var columnCount: Int

    /// The cells of a line; marks at its ends part nothing where the first line has them too.
    func cells(of text: String) -> [Range<String.Index>] {
      guard text.contains(separator) else { return [] }
      var pieces = text.split(separator: separator, omittingEmptySubsequences: false)
      if isOpened, pieces.first?.allSatisfy(\.isWhitespace) ?? false { pieces.removeFirst() }
      if isClosed, pieces.last?.allSatisfy(\.isWhitespace) ?? false { pieces.removeLast() }
      return pieces.map { $0.startIndex..<$0.endIndex }
    }
  }

  /// Two lines or more with the same mark between as many cells; cells at the end may be lacking.
  private static func runs(in outline: SourceOutline, _ vocabulary: Vocabulary) -> [Run] {
    var runs: [Run] = []
    var index = 0
    while index < outline.blocks.count {
      guard case .passage(let id) = outline.blocks[index],
        let line = line(of: outline.passages[id], vocabulary)
      else {
        index += 1
        continue
      }
      var end = index + 1
      while end < outline.blocks.count, case .passage(let next) = outline.blocks[end] {
        let count = line.cells(of: outline.passages[next].text).count
        guard count >= 2, count <= line.columnCount, count + 2 >= line.columnCount else { break }
        end += 1
      }
      if end - index >= 2 { runs.append(Run(range: index..<end, line: line)) }
      index = max(end, index + 1)
    }
    return runs
  }

  /// How a line parts its cells: by bars, or by tabs where it names two strands.
  private static func line(of passage: Passage, _ vocabulary: Vocabulary) -> Line? {
    let text = passage.text
    guard text.contains("|") || text.contains("\t") else { return nil }
    func line(_ separator: Character) -> Line {
      let bare = text.filter { !$0.isWhitespace || $0 == separator }
      var line = Line(
        separator: separator, isOpened: bare.first == separator, isClosed: bare.last == separator,
        columnCount: 0)
      line.columnCount = line.cells(of: text).count
      return line
    }
    let bars = line("|")
    if bars.columnCount >= 2 { return bars }
    let tabs = line("\t")
    guard tabs.columnCount >= 3, text.utf8.count <= 300 else { return nil }
    let strands = tabs.cells(of: text).compactMap { vocabulary.strand(of: text[$0], atLeast: 0.6) }
    return Set(strands).count >= 2 ? tabs : nil
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
      let ranges = run.line.cells(of: passage.text)
      let built = ranges.enumerated().map { column, range in
        var cell = Passage(
          String(passage.text[range].trimmed(of: [])), label: column == 0 ? passage.label : nil,
          place: passage.place)
        let isLast = column == ranges.count - 1
        cell.footnotes = passage.footnotes.filter {
          (column == 0 || $0.place >= range.lowerBound)
            && ($0.place <= range.upperBound || isLast)
        }.map { FootnoteMark($0.number, at: cell.text.endIndex) }
        let isEmpty = cell.text.isEmpty && cell.label == nil
        return OutlineTable.Cell(
          column: column, columnSpan: 1, rowSpan: 1,
          blocks: isEmpty ? [] : [.passage(result.add(cell))])
      }
      rows.append(OutlineTable.Row(number: number + 1, isHeader: false, cells: built))
    }
    return OutlineTable(columnCount: run.line.columnCount, rows: rows, place: place)
  }
}
