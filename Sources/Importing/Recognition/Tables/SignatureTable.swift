import Curriculum

/// A block of signatures without a head: a row an office, with a line, a name and a day.
struct SignatureTable: TableLayout {
  let table: OutlineTable
  let clues: [Clue]
  let name = "signatures, one a row"

  /// The rows below a head such as `Name | Signature | Date`.
  private let rows: ArraySlice<OutlineTable.Row>

  /// Looks for offices in the rows, and for a head, lines to sign on or days beside them.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard table.rows.count <= 12, table.columnCount >= 2 else { return nil }
    let hasHead = table.rows.first.map { Self.isHead($0, draft) } ?? false
    let rows = table.rows.dropFirst(hasHead ? 1 : 0)
    let lines = rows.map { Self.lines(of: $0, draft).map(\.line) }
    let offices = lines.count { row in
      row.contains { $0.role.map { draft.isCapacity($0) } ?? false }
    }
    let signed = lines.count { row in
      row.contains { $0.hasLine || $0.day != nil || $0.asksForDate }
    }
    guard offices > 0, hasHead || signed > 0, offices * 10 >= rows.count * 6 else { return nil }
    self.table = table
    self.rows = rows
    clues = [
      Clue(.records, 1, "\(offices) rows to sign in"),
      Clue(.coverage, Double(offices) / Double(rows.count), "offices, names and days"),
    ]
  }

  /// Whether a row says what stands in the columns of a block of signatures.
  private static func isHead(_ row: OutlineTable.Row, _ draft: ProgramDraft) -> Bool {
    let texts = row.cells.map { draft.text($0).lowercased() }.filter { !$0.isEmpty }
    let heads = [
      "signature", "printed name", "print name", "name", "date", "title", "role", "position",
    ]
    return texts.count >= 2 && texts.contains { $0.contains("signature") || $0.contains("date") }
      && texts.allSatisfy { text in
        heads.contains { text.hasPrefix($0) } && text.split(separator: " ").count <= 5
      }
  }

  private static func lines(
    of row: OutlineTable.Row, _ draft: ProgramDraft
  ) -> [(excerpt: Excerpt, line: SignatureLine)] {
    draft.excerpts(row.cells.flatMap(\.passages)).flatMap { excerpt in
      let source = String(draft.outline.passages[excerpt.passage].text[excerpt.range])
      return SignatureLine.all(in: source, draft.wordsOfSignatures).map { (excerpt, $0) }
    }
  }

  func read(into draft: inout ProgramDraft) {
    if rows.count < table.rows.count, let head = table.rows.first {
      draft.label(head.cells.flatMap(\.passages), of: "head of signatures")
    }
    for row in rows {
      let lines = Self.lines(of: row, draft)
      guard let role = lines.lazy.compactMap(\.line.role).first(where: { draft.isCapacity($0) })
      else {
        continue
      }
      var signer = Signer(id: draft.mint("signer"))
      signer.role = role.onOneLine
      signer.name = lines.lazy.compactMap(\.line.name).first.map(String.init)
      signer.signed = lines.lazy.compactMap(\.line.day).first
      draft.program.signers.append(signer)
      for (excerpt, line) in lines {
        let placed = [line.role, line.name].compactMap(\.self).filter { words in
          String(words) == signer.name
            || words.onOneLine == signer.role
        }
        draft.claim(placed, of: line, excerpt)
      }
    }
  }
}
