/// One cell of a table: lines of text, a mark, or both.
public struct ReportCell: Hashable, Sendable, ExpressibleByStringLiteral {
  /// A cell with nothing in it.
  public static let empty = ReportCell(lines: [])

  /// The lines, one paragraph each.
  public var lines: [ReportLine]
  /// The mark before them.
  public var mark: ReportMark?

  /// Takes the lines of a cell.
  public init(lines: [ReportLine], mark: ReportMark? = nil) {
    self.lines = lines
    self.mark = mark
  }

  /// Takes a cell of one line; an empty text is an empty cell.
  public init(_ text: String, tone: ReportLine.Tone = .plain) {
    self.init(lines: text.isEmpty ? [] : [ReportLine(text, tone: tone)])
  }

  /// Takes a cell that holds a mark alone.
  public init(_ mark: ReportMark) { self.init(lines: [], mark: mark) }

  /// Takes a text, or says that nothing is stated.
  public init(stated text: String?) {
    if let text, !text.isEmpty {
      self.init(text)
    } else {
      self.init(ReportFact.notStated, tone: .quiet)
    }
  }

  /// Takes a cell of one line from a literal.
  public init(stringLiteral value: String) { self.init(value) }

  /// Whether nothing is in it.
  public var isEmpty: Bool { lines.isEmpty && mark == nil }

  /// All that the cell says, a line each.
  public var plainText: String {
    ((mark.map { [$0.text] } ?? []) + lines.map(\.plainText)).joined(separator: "\n")
  }
}
