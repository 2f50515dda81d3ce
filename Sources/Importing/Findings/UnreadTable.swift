package import Curriculum

/// A table of which nothing was made.
package struct UnreadTable: Sendable, Hashable {
  /// Where it stands: `table 3`.
  package var place: String
  /// The places of what stands in it.
  package var passages: Set<String>
  private var heads: [String]
  private var rows: Int
  private var number: Int

  init(_ table: OutlineTable, in outline: SourceOutline) {
    place = table.place.isEmpty ? "a table" : table.place
    number = table.number
    rows = table.rows.count
    heads = (table.rows.first?.cells ?? []).map { cell in
      cell.passages.map { outline.passages[$0].plainText }.joined(separator: " ")
    }.filter { !$0.isEmpty }
    passages = Set(
      table.rows.flatMap(\.cells).flatMap(\.passages).map { outline.passages[$0].place })
  }

  /// The remark about it.
  package var finding: Finding {
    let table = number > 0 ? "table \(number) " : ""
    return Finding(
      code: "IMP-105", severity: .note, place: .document(place),
      message: """
        \(name) was not read: none of its columns or rows is called after a strand, a field of \
        the form or a list that Plait knows.
        """,
      remedy: """
        If it belongs to the program, say what a column is, for example: --map "\(table)column \
        \(heads.count > 1 ? 2 : 1) = workforce training".
        """)
  }

  /// `Table 3 (“Name”, “Age”, 5 rows)`.
  package var name: String {
    var words = heads.prefix(4).map { "“\($0.count <= 30 ? $0 : $0.prefix(28) + "…")”" }
    if heads.count > 4 { words.append("…") }
    words.append(rows == 1 ? "1 row" : "\(rows) rows")
    let called = place.prefix(1).uppercased() + place.dropFirst()
    return "\(called) (\(words.joined(separator: ", ")))"
  }
}
