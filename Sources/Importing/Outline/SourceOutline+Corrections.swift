extension SourceOutline {
  /// The outline with other words in some passages, and with others taken out of its blocks, so that
  /// nobody reads them there.
  package func corrected(
    words: [Passage.ID: String], without heldBack: Set<Passage.ID>
  ) -> SourceOutline {
    var outline = self
    for (id, text) in words where outline.passages.indices.contains(id) {
      // Ranges of the words that stood there mean nothing in others.
      outline.passages[id] = Passage(
        text, label: passages[id].label, heading: passages[id].heading,
        listLevel: passages[id].listLevel, isBold: passages[id].isBold,
        isTitle: passages[id].isTitle, place: passages[id].place)
    }
    outline.blocks = Self.blocks(blocks, without: heldBack)
    outline.beside.removeAll { heldBack.contains($0) }
    outline.footnotes = footnotes.mapValues { $0.filter { !heldBack.contains($0) } }
    return outline
  }

  private static func blocks(
    _ blocks: [OutlineBlock], without heldBack: Set<Passage.ID>
  ) -> [OutlineBlock] {
    blocks.compactMap { block in
      switch block {
      case .passage(let id): return heldBack.contains(id) ? nil : block
      case .table(var table):
        for row in table.rows.indices {
          for cell in table.rows[row].cells.indices {
            table.rows[row].cells[cell].blocks = Self.blocks(
              table.rows[row].cells[cell].blocks, without: heldBack)
          }
        }
        return .table(table)
      }
    }
  }
}
