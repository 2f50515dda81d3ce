import Curriculum

/// A checklist whose answers are marks: a line a requirement, a column for yes and one for no.
struct ChecklistTable: TableLayout {
  let table: OutlineTable
  let clues: [Clue]
  let name = "a checklist, a mark for each requirement"
  private let headerRow: Int
  private let requirement: Int
  private let answers: [Int]
  private let statuses: [Int: Evidence.Status]
  /// Whether what is asked for are promises, and no requirements.
  private let isOfAssurances: Bool

  /// Looks for two columns or more that are headed with answers.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard table.columnCount >= 3, table.rows.count >= 2 else { return nil }
    for (number, row) in table.rows.prefix(3).enumerated() where row.cells.count >= 3 {
      var statuses: [Int: Evidence.Status] = [:]
      for cell in row.cells {
        let text = draft.text(cell)
        guard !text.isEmpty, CheckMark.cell(text) == nil || text.count > 1 else { continue }
        if let status = EvidenceStatus(text) { statuses[cell.column] = status.status }
      }
      // Where the comments are a reviewer's, the answers are as well.
      let isReviewed = row.cells.contains {
        draft.vocabulary.role(of: draft.text($0), among: { $0 == .reviewComment }, atLeast: 0.9)
          != nil
      }
      guard Set(statuses.values).count >= 2, !isReviewed,
        let first = row.cells.first(where: { statuses[$0.column] == nil })
      else { continue }
      self.table = table
      self.statuses = statuses
      headerRow = number
      requirement = first.column
      isOfAssurances =
        draft.vocabulary.role(of: draft.text(first), among: { $0 == .assurance }, atLeast: 0.6)
        != nil
      answers = row.cells.map(\.column).filter { $0 != first.column && statuses[$0] == nil }
      clues = [
        Clue(.records, 1, "\(statuses.count) columns are headed with answers"),
        Clue(.coverage, 1, "every column is understood"),
      ]
      return
    }
    return nil
  }

  func read(into draft: inout ProgramDraft) {
    for cell in table.rows[headerRow].cells {
      draft.label(cell.passages, of: "head of a checklist")
    }
    let columns = statuses.keys.sorted()
    for row in table.rows[(headerRow + 1)...] {
      let cells = Dictionary(row.cells.map { ($0.column, $0) }) { one, _ in one }
      guard let asked = cells[requirement], !asked.blocks.isEmpty else { continue }
      let marked = columns.filter { column in
        cells[column].map { Self.isMarked(draft.text($0)) } ?? false
      }
      let answered = columns.compactMap { cells[$0] }.flatMap { draft.excerpts($0.passages) }
      let beside = answered.compactMap { draft.withoutMark($0) }
      let statement =
        beside
        + answers.compactMap { cells[$0] }.flatMap { draft.excerpts($0.passages) }
        .filter { !$0.saysNothing }
      let status = marked.isEmpty ? said(in: cells, draft) : marked.count == 1 ? marked[0] : nil
      // Words below "yes" or "no" that do not say which are left to be told.
      guard status != nil || statement.count > beside.count else { continue }
      if isOfAssurances {
        if status.flatMap({ statuses[$0] }) == .met {
          draft.write(draft.excerpts(asked.passages), role: .assurance, confidence: 0.8)
        }
        continue
      }
      draft.addEvidence(
        asked: draft.excerpts(asked.passages), cited: draft.requirement(named: draft.text(asked)),
        status: status.flatMap { statuses[$0] },
        statement: statement)
      for excerpt in answered {
        let end = ChecklistMark.end(in: excerpt.text)
        guard let mark = excerpt.part(excerpt.text.startIndex..<end, in: draft.outline) else {
          continue
        }
        draft.claim(mark, as: .label(of: "mark of a checklist"))
      }
    }
  }

  /// The only column of answers in which somebody has typed words instead of a mark; nil when they
  /// take back what stands over it, as "not yet" below "yes".
  private func said(in cells: [Int: OutlineTable.Cell], _ draft: ProgramDraft) -> Int? {
    let said = statuses.keys.filter { column in
      cells[column].map { !draft.excerpts($0.passages).allSatisfy(\.saysNothing) } ?? false
    }
    guard said.count == 1, let words = cells[said[0]].map({ PlainWords(draft.text($0)).words })
    else { return nil }
    return statuses[said[0]] == .met && ["no", "not"].contains(words.first) ? nil : said[0]
  }

  private static func isMarked(_ text: String) -> Bool {
    if case .yes? = CheckMark.cell(text) { return true }
    let mark = text[..<ChecklistMark.end(in: text)].trimmed(of: Set(",;:.–—-"))
    if case .yes? = CheckMark.cell(String(mark)) { return true }
    let options = CheckMark.options(in: text)
    return options.contains(where: \.isTicked)
  }
}

extension ProgramDraft {
  /// What somebody has typed beside a mark; nil when the mark stands alone.
  fileprivate func withoutMark(_ excerpt: Excerpt) -> Excerpt? {
    let text = excerpt.text
    guard let words = excerpt.part(ChecklistMark.end(in: text)..<text.endIndex, in: outline),
      !words.saysNothing
    else { return nil }
    return words
  }

  /// Adds what a program says of one requirement, and accounts for the words.
  mutating func addEvidence(
    asked: [Excerpt], cited: ItemReference, status: Evidence.Status?, statement: [Excerpt]
  ) {
    var evidence = Evidence(id: mint("evidence"))
    evidence.requirement = cited
    if let status { evidence.status = status }
    if !statement.isEmpty {
      evidence.statement = statement.map(\.text).joined(separator: "\n")
    }
    program.evidence.append(evidence)
    accountForRequirement(asked, cited: cited)
    for excerpt in statement { place(excerpt, in: "evidence", of: evidence.id, confidence: 0.85) }
  }

  /// A line that cites an item of a rule is the name of its answer; any other is kept, since the
  /// number that the answer has says nothing without it.
  mutating func accountForRequirement(_ asked: [Excerpt], cited: ItemReference) {
    for excerpt in asked where !excerpt.saysNothing {
      if cited.framework != nil {
        claim(excerpt, as: .label(of: "requirement"))
      } else {
        let heading = cited.code.isEmpty ? "Requirement" : "Requirement \(cited.code)"
        keepNote(heading, excerpt, in: "requirement", confidence: 0.8)
      }
    }
  }
}
