/// A cell as a layout draws it: paragraphs, and how far it reaches.
struct LayoutCell: ExpressibleByStringLiteral {
  /// One paragraph of a cell.
  struct Line {
    var text: String
    var label: String?
  }

  var lines: [Line]
  var rows = 1
  var columns = 1
  /// Whether a cell above reaches over this place.
  private(set) var isCovered = false

  /// A place that a cell above reaches over.
  static let covered = {
    var cell = LayoutCell("")
    cell.isCovered = true
    return cell
  }()

  init(_ text: String, rows: Int = 1, columns: Int = 1) {
    self.init([Line(text: text)], rows: rows, columns: columns)
  }

  init(_ lines: [Line], rows: Int = 1, columns: Int = 1) {
    self.lines = lines
    self.rows = rows
    self.columns = columns
  }

  init(stringLiteral value: String) { self.init(value) }
}
