/// What of a document an explanation is about; everything is counted from 1.
package enum ExplainedPlace: Sendable, Hashable, CustomStringConvertible {
  /// A whole table.
  case table(String)
  /// A column, with the words over it.
  case column(Int, table: Int, words: String)
  /// A row, with the words before it.
  case row(Int, table: Int, words: String)
  /// The words of a label in a table.
  case label(String, table: Int)
  /// A heading, and where it stands.
  case heading(String, place: String)

  /// Where it stands: `table 2, column 3 (“Adult Ed”)`.
  package var description: String {
    switch self {
    case .table(let place): place.isEmpty ? "a table" : place
    case .column(let number, let table, let words):
      Self.list(table, "column \(number)") + Self.quoted(words)
    case .row(let number, let table, let words):
      Self.list(table, "row \(number)") + Self.quoted(words)
    case .label(let words, let table): Self.list(table, "“\(ColumnScoring.short(words))”")
    case .heading(let words, let place): "\(place), “\(ColumnScoring.short(words))”"
    }
  }

  /// As a sentence calls it: `column 3 of table 2 (“Adult Ed”)`.
  var called: String {
    switch self {
    case .table, .heading: description
    case .column(let number, let table, let words):
      "column \(number)\(Self.of(table))\(Self.quoted(words))"
    case .row(let number, let table, let words):
      "row \(number)\(Self.of(table))\(Self.quoted(words))"
    case .label(let words, let table): "“\(ColumnScoring.short(words))”\(Self.of(table))"
    }
  }

  /// As a person calls it who says what it is: `table 2 column 3`; nil for a whole table.
  var target: String? {
    switch self {
    case .table: nil
    case .column(let number, let table, _): Self.before(table) + "column \(number)"
    case .row(let number, let table, _): Self.before(table) + "row \(number)"
    case .label(let words, _), .heading(let words, _):
      // The shell, and the reader of the sentence, take these marks for something else.
      words.isEmpty || words.contains(where: { "\"“”=$`\\".contains($0) }) ? nil : "\(words)"
    }
  }

  private static func list(_ table: Int, _ what: String) -> String {
    table > 0 ? "table \(table), \(what)" : what
  }
  private static func of(_ table: Int) -> String { table > 0 ? " of table \(table)" : "" }
  private static func before(_ table: Int) -> String { table > 0 ? "table \(table) " : "" }
  private static func quoted(_ words: String) -> String {
    words.isEmpty ? "" : " (“\(ColumnScoring.short(words))”)"
  }
}
