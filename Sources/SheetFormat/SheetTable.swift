/// A range of a sheet as a table of Excel: a name, a header row, filters, rows that can be added.
package struct SheetTable: Sendable, Hashable {
  /// The name for formulas: letters and digits of the source code.
  package var name: StaticName
  /// The header row and the rows below it.
  package var range: CellRange
  /// The words of the header row, each different.
  package var headers: [String]

  /// Takes a name, a range and the words of its header row.
  package init(_ name: StaticName, _ range: CellRange, headers: [String]) {
    self.name = name
    self.range = range
    self.headers = headers
  }

  /// A name that is written in the source code, so that it needs no check.
  package struct StaticName: Sendable, Hashable, ExpressibleByStringLiteral {
    let text: String

    /// Takes a literal.
    package init(stringLiteral value: StaticString) { text = value.description }
  }
}
