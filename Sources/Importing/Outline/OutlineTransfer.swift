/// Carries passages and blocks of one outline over to another, where they get new numbers.
struct OutlineTransfer {
  private let source: SourceOutline
  /// What has been carried over.
  var target: SourceOutline
  private var moved: [Passage.ID: Passage.ID] = [:]

  /// Begins with an outline of the same language that holds nothing.
  init(from source: SourceOutline) {
    self.source = source
    target = SourceOutline()
    target.title = source.title
    target.language = source.language
  }

  /// Carries a passage over.
  ///
  /// - Returns: its number in the target.
  mutating func move(_ id: Passage.ID) -> Passage.ID {
    let new = target.add(source.passages[id])
    moved[id] = new
    return new
  }

  /// Carries over what a block holds.
  ///
  /// - Returns: the block with the new numbers; it is not yet one of the target's.
  mutating func move(_ block: OutlineBlock) -> OutlineBlock {
    switch block {
    case .passage(let id): return .passage(move(id))
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices {
          table.rows[row].cells[cell].blocks =
            table.rows[row].cells[cell].blocks.map { move($0) }
        }
      }
      return .table(table)
    }
  }

  /// The target with the footnotes whose passages were carried over.
  func finished() -> SourceOutline {
    var target = target
    target.footnotes = source.footnotes.mapValues { $0.compactMap { moved[$0] } }
      .filter { !$0.value.isEmpty }
    return target
  }
}
