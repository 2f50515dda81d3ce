import Curriculum

/// Reads the cards of a table: each an objective, with a strand a row.
struct CardReader {
  private let card: CardTable
  /// Whether the open objective already has outcomes, so that the next statement opens another.
  private var isFilled = false
  private var isOpen: Bool
  /// The outcomes of the open objective that rows have given it, for rows of codes below them.
  private var added: [Strand: Range<Int>] = [:]

  /// Begins to read; a heading above may have opened the objective that the first card is about.
  init(_ card: CardTable, isOpen: Bool) {
    self.card = card
    self.isOpen = isOpen
  }

  mutating func read(into draft: inout ProgramDraft) {
    var rows = card.rows[...]
    while let row = rows.first {
      let unanswered = unanswered(rows, in: draft)
      if unanswered.isEmpty {
        read(row, into: &draft)
        rows = rows.dropFirst()
      } else {
        for row in unanswered {
          draft.label(row.row.cells.flatMap(\.passages), of: "a card that is not filled in")
        }
        rows = rows.dropFirst(unanswered.count)
      }
    }
  }

  /// The rows of a card that nobody has filled in; none when something stands in it.
  private func unanswered(_ rows: ArraySlice<CardRow>, in draft: ProgramDraft) -> [CardRow] {
    guard let first = rows.first, first.score?.role == .objective else { return [] }
    let more = rows.dropFirst().prefix { row in
      if case .labeled(let score) = row.kind { return score.role != .objective }
      if case .continued = row.kind { return true }
      return false
    }
    let card = [first] + more
    let isEmpty = card.flatMap(\.values).flatMap { draft.excerpts($0.passages) }
      .allSatisfy(\.saysNothing)
    return isEmpty && more.contains { $0.score?.role.strand != nil } ? card : []
  }

  private mutating func openUnlessOpen(into draft: inout ProgramDraft) {
    guard !isOpen || isFilled else { return }
    draft.openObjective()
    added = [:]
    isOpen = true
    isFilled = false
  }

  private mutating func read(_ row: CardRow, into draft: inout ProgramDraft) {
    switch row.kind {
    case .band(let cell): readBand(cell, into: &draft)
    case .header:
      for cell in row.row.cells {
        let isKnown =
          card.details[cell.column] != nil
          || draft.vocabulary.role(of: draft.text(cell), atLeast: 0.6) != nil
        if isKnown { draft.label(cell.passages, of: "heading of the card") }
      }
    case .unknown: return
    case .labeled(let score), .continued(let score):
      if let lead = row.lead { draft.label(lead.passages, of: "heading of strands") }
      if case .labeled = row.kind, let label = row.label {
        if score.role == .objective, isFilled || !isOpen {
          isFilled = true
          openUnlessOpen(into: &draft)
        }
        readLabel(label, score, into: &draft)
      }
      if !isOpen {
        isFilled = false
        openUnlessOpen(into: &draft)
      }
      readValues(row.values, score, into: &draft)
    }
  }

  /// `SSLO #2` may stand where other cards have "Objective".
  private func readLabel(
    _ cell: OutlineTable.Cell, _ score: RoleScore, into draft: inout ProgramDraft
  ) {
    let text = draft.text(cell)
    if score.role == .objective, let index = draft.currentObjective,
      draft.program.objectives[index].label == nil, text.contains(where: \.isNumber),
      let label = ObjectiveLabel.trimmed(text)
    {
      draft.program.objectives[index].label = label
      for excerpt in draft.excerpts(cell.passages) {
        draft.place(excerpt, in: "label", confidence: score.score)
      }
      return
    }
    draft.label(cell.passages, of: score.role)
  }

  private mutating func readBand(_ cell: OutlineTable.Cell, into draft: inout ProgramDraft) {
    let text = draft.text(cell)
    let label = ObjectiveLabel(in: text)
    if label == nil, let role = draft.vocabulary.roles(of: text).first, role.score >= 0.7 {
      if role.role == .unit {
        draft.addBandUnit(cell)
      } else {
        draft.label(cell.passages, of: "heading of the card")
      }
      return
    }
    isFilled = isFilled || !isOpen
    openUnlessOpen(into: &draft)
    draft.addStatement(cell.passages, confidence: 0.9)
  }

  private mutating func readValues(
    _ cells: [OutlineTable.Cell], _ score: RoleScore, into draft: inout ProgramDraft
  ) {
    for cell in cells {
      if let detail = card.details[cell.column] {
        if detail.role == .code, let strand = score.role.strand {
          draft.addCodes(cell.passages, strand: strand, to: added[strand], confidence: detail.score)
        } else {
          draft.addDetail(cell.passages, role: detail.role, confidence: detail.score)
        }
      } else if let strand = score.role.strand {
        let above = added[strand]
        if above != nil, draft.isOnlyCodes(draft.text(cell)) {
          draft.addCodes(cell.passages, strand: strand, to: above, confidence: score.score)
        } else {
          added[strand] = draft.addOutcomes(
            cell.passages, strand: strand, confidence: score.score)
        }
        isFilled = true
      } else if score.role == .objective {
        draft.addStatement(cell.passages, confidence: score.score)
      } else {
        draft.addDetail(cell.passages, role: score.role, confidence: score.score)
      }
    }
  }
}
