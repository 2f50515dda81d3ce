import CASEFormat

/// What stands in one column below the heading, in figures.
struct ColumnProfile {
  private(set) var filled = 0
  private(set) var distinct = 0
  /// How often the text differs from that of the row before, blanks left out.
  private(set) var runs = 0
  private(set) var words = 0
  private(set) var codes = 0
  private(set) var identifiers = 0
  private(set) var indented = 0
  /// The different texts, in small letters.
  private(set) var values: Set<String> = []
  let rows: Int

  init(_ column: Int, of rows: some Collection<SourceTable.Row>) {
    self.rows = rows.count
    var last = ""
    for row in rows {
      let text = row[column].trimmed
      guard !text.isEmpty else { continue }
      filled += 1
      words += text.split(whereSeparator: \.isWhitespace).count
      if Self.isCode(text) { codes += 1 }
      if CASEIdentifier.isUUID(text) { identifiers += 1 }
      if row[column].first?.isWhitespace == true { indented += 1 }
      let folded = text.lowercased()
      values.insert(folded)
      if folded != last { runs += 1 }
      last = folded
    }
    distinct = values.count
  }

  var averageWords: Double { filled == 0 ? 0 : Double(words) / Double(filled) }
  var codeShare: Double { share(codes) }
  var distinctShare: Double { share(distinct) }

  func share(_ count: Int) -> Double { filled == 0 ? 0 : Double(count) / Double(filled) }

  /// Whether a text is written like a code: short, one word or two, with a digit.
  static func isCode(_ text: String) -> Bool {
    guard text.utf8.count <= 24, text.contains(where: \.isNumber) else { return false }
    let words = text.split(separator: " ")
    return words.count <= 2 && words.allSatisfy { $0.count <= 16 }
      && !text.contains { $0 == "%" || $0 == "$" }
  }
}
