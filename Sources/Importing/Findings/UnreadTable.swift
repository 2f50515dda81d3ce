import Curriculum

/// A table of which nothing was made.
struct UnreadTable {
  /// Where it stands: `table 3`.
  private var place: String
  private var heads: [String]
  private var rows: Int
  private var number: Int

  /// What it was nearly taken for.
  private var nearest: Explanation.RunnerUp?

  init(_ table: OutlineTable, in outline: SourceOutline, _ explanations: [Explanation]) {
    place = table.place.isEmpty ? "a table" : table.place
    number = table.number
    rows = table.rows.count
    heads = (table.rows.first?.cells ?? []).map(outline.words).filter { !$0.isEmpty }
    nearest = explanations.first { $0.subject == .table(table.place) }?.runnerUp
  }

  /// The remark about it.
  var finding: Finding {
    Finding(
      code: "IMP-105", severity: .note, place: .document(place),
      message: "\(name) was not read: \(why).", remedy: remedy)
  }

  private var why: String {
    guard let nearest, nearest.score > 0 else {
      return """
        none of its columns or rows is called after a strand, a field of the form or a list that \
        Plait knows
        """
    }
    return """
      it looks a little like \(nearest.meaning), but not enough to be read as that
      """
  }

  private var remedy: String {
    guard !place.contains(",") else {
      return "If it belongs to the program, take it out of the table that it stands in."
    }
    guard number > 0 else {
      return
        "If it belongs to the program, make a table of it, or say what a heading is with --map."
    }
    return """
      If it belongs to the program, say what a column is, for example: \
      --map "table \(number) column \(heads.count > 1 ? 2 : 1) = workforce training".
      """
  }

  /// `Table 3 (“Name”, “Age”, 5 rows)`.
  private var name: String {
    var words = heads.prefix(4).map { "“\($0.count <= 30 ? $0 : $0.prefix(28) + "…")”" }
    if heads.count > 4 { words.append("…") }
    words.append(rows == 1 ? "1 row" : "\(rows) rows")
    return "\(place.capitalizedFirst) (\(words.joined(separator: ", ")))"
  }
}
