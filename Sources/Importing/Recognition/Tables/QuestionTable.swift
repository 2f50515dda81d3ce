import Curriculum

/// A checklist of questions with typed answers: requirements on the left, questions, answers and
/// marks together in the cell beside them.
struct QuestionTable: TableLayout {
  let table: OutlineTable
  let clues: [Clue]
  let name = "review questions with their answers"

  /// Looks for cells with questions and, below them, marks for yes, no and partly.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    let cells = table.rows.prefix(40).flatMap(\.cells)
    let texts = cells.map { draft.excerpts($0.passages).map(\.text) }
    let questions = texts.joined().count { $0.contains("?") }
    let heads = texts.joined().count { PlainWords($0).words.starts(with: ["review", "question"]) }
    guard questions > 0, heads > 0, cells.contains(where: { $0.passages.count >= 3 }) else {
      return nil
    }
    self.table = table
    clues = [
      Clue(.records, 1, "\(questions) questions of a review"),
      Clue(.coverage, 1, "answers stand below the questions"),
    ]
  }

  func read(into draft: inout ProgramDraft) {
    for row in table.rows {
      var cited: ItemReference?
      let asks = row.cells.contains { draft.text($0).contains("?") }
      if !asks { draft.labelHeader(row) }
      var hasAsked = false
      for cell in row.cells {
        let excerpts = draft.excerpts(cell.passages)
        guard excerpts.contains(where: { $0.text.contains("?") }) else {
          // What stands behind the questions is somebody's remark, and no requirement.
          if asks, !hasAsked, let item = draft.citedRequirement(in: draft.text(cell)) {
            // A rule is printed in words of its own.
            for id in cell.passages {
              draft.ledger.claim(id, in: draft.outline, as: .label(of: "requirement"))
            }
            cited = cited ?? item
          }
          continue
        }
        hasAsked = true
        var reader = QuestionReader(cited: cited)
        for excerpt in excerpts { reader.read(excerpt, into: &draft) }
        reader.finish(&draft)
      }
    }
  }
}
