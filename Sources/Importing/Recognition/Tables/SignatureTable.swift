import Curriculum

/// A block of signatures without a head: a row an office, with a line, a name and a day.
struct SignatureTable: TableLayout {
  let table: OutlineTable
  let clues: [Clue]
  let name = "signatures, one a row"

  /// Looks for offices in all rows, and for lines to sign on or days beside them.
  init?(_ table: OutlineTable, in draft: ProgramDraft) {
    guard table.rows.count <= 12, table.columnCount >= 2 else { return nil }
    let rows = table.rows.map { Self.lines(of: $0, draft).map(\.line) }
    let signed = rows.count { lines in
      lines.contains { $0.role.map { draft.isCapacity($0) } ?? false }
        && lines.contains { $0.hasLine || $0.day != nil || $0.asksForDate }
    }
    guard signed > 0, signed * 10 >= rows.count * 6 else { return nil }
    self.table = table
    clues = [
      Clue(.records, 1, "\(signed) rows to sign in"),
      Clue(.coverage, Double(signed) / Double(rows.count), "offices, names and days"),
    ]
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
    for row in table.rows {
      let lines = Self.lines(of: row, draft)
      guard let role = lines.lazy.compactMap(\.line.role).first(where: { draft.isCapacity($0) })
      else {
        continue
      }
      var signer = Signer(id: draft.mint("signer"))
      signer.role = role.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      signer.name = lines.lazy.compactMap(\.line.name).first.map(String.init)
      signer.signed = lines.lazy.compactMap(\.line.day).first
      draft.program.signers.append(signer)
      for (excerpt, line) in lines {
        let placed = [line.role, line.name].compactMap(\.self).filter { words in
          String(words) == signer.name
            || words.split(whereSeparator: \.isWhitespace).joined(separator: " ") == signer.role
        }
        draft.claim(placed, of: line, excerpt)
      }
    }
  }
}
