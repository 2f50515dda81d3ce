import Curriculum
import Reports

/// The matrix as a table: bands of frameworks, codes, a row for each part, and the totals.
///
/// The end tags of cells and rows are left out, as HTML allows: there are as many as a million.
struct CrosswalkTable {
  /// In a matrix with more cells than this, empty cells side by side are one.
  ///
  /// A browser needs two gigabytes for a million cells, and a fifth of that for the marked ones.
  private static let mostCells = 60_000
  /// The most columns that HTML lets a cell span.
  private static let mostSpan = 1_000

  private let crosswalk: Crosswalk
  private let cells = CrosswalkCells()
  private let isSparse: Bool

  init(_ crosswalk: Crosswalk) {
    self.crosswalk = crosswalk
    isSparse = crosswalk.rows.count * crosswalk.columns.count > Self.mostCells
  }

  func write(to html: inout HTMLWriter) {
    html.markup(
      """
      <div id="matrix" class="frame" role="region" tabindex="0" aria-labelledby="matrix-caption">
      """)
    html.open("table", [("class", isSparse ? "matrix sparse" : "matrix")])
    html.element(
      "caption", [("id", "matrix-caption")],
      text: crosswalk.noun == "objective"
        ? "Objectives of the single set and the items that they address"
        : "\(crosswalk.noun)s and the items that they address".capitalizedFirst)
    writeColumnGroups(to: &html)
    html.markup("\n<thead>\n<tr>")
    writeBands(to: &html)
    html.markup("\n<tr>")
    writeCodes(to: &html)
    html.markup("\n</thead>\n<tbody>\n")
    let count = crosswalk.counted
    for row in crosswalk.rows[..<count] { write(row, to: &html) }
    let others = crosswalk.rows[count...].filter { !$0.marks.isEmpty }
    if !others.isEmpty { html.markup("</tbody>\n<tbody>\n") }
    for row in others { write(row, to: &html) }
    html.markup("</tbody>\n<tfoot>\n")
    writeTotals(to: &html)
    html.markup("</tfoot>\n</table></div>\n")
  }

  /// The groups of columns, each no wider than a cell may span.
  private var bands: [(group: CrosswalkGroup, count: Int)] {
    crosswalk.groups.flatMap { group in
      stride(from: group.columns.lowerBound, to: group.columns.upperBound, by: Self.mostSpan).map {
        (group, min(Self.mostSpan, group.columns.upperBound - $0))
      }
    }
  }

  private func writeColumnGroups(to html: inout HTMLWriter) {
    html.markup("\n<colgroup span=\"2\"></colgroup><colgroup>")
    for strand in Strand.allCases { html.open("col", [("class", strand.idWord)]) }
    html.markup("</colgroup><colgroup></colgroup>")
    for band in bands {
      html.open("colgroup", [("class", Self.word(for: band.group)), ("span", "\(band.count)")])
      html.markup("</colgroup>")
    }
  }

  private func writeBands(to html: inout HTMLWriter) {
    html.markup(
      """
      <th scope="col" rowspan="2">No.<th scope="col" rowspan="2">
      """)
    html.text(crosswalk.noun.capitalizedFirst)
    html.markup(
      """
      <th scope="colgroup" colspan="3">Outcomes<th scope="col" rowspan="2">Items
      """)
    for band in bands {
      html.open(
        "th",
        [
          ("scope", "colgroup"), ("colspan", "\(band.count)"),
          ("class", "band \(Self.word(for: band.group))"),
        ])
      html.markup("<div>")
      if let strand = band.group.strand { html.element("small", text: strand.title) }
      html.element("span", text: band.group.title)
      html.markup("</div>")
    }
  }

  private func writeCodes(to html: inout HTMLWriter) {
    for strand in Strand.allCases {
      html.open("th", [("scope", "col"), ("class", "code \(strand.idWord)")])
      html.element("span", text: strand.title)
    }
    for (number, column) in crosswalk.columns.enumerated() {
      let group = crosswalk.groups[column.group]
      html.open(
        "th",
        [("scope", "col"), ("class", "code \(Self.word(for: group))"), ("id", "c\(number)")])
      if CrosswalkStatements.has(column) {
        html.open("a", [("href", "#i\(number)"), ("aria-describedby", "i\(number)")])
        html.text(crosswalk.name(of: column))
        html.markup("</a>")
      } else {
        html.element("span", text: crosswalk.name(of: column))
      }
    }
  }

  private func write(_ row: CrosswalkRow, to html: inout HTMLWriter) {
    html.markup("<tr><th scope=\"row\">")
    html.text(row.label)
    html.markup("<td>")
    html.text(row.statement)
    if row.kind == .objective {
      for strand in Strand.allCases { cells.write(row.outcomes[strand], to: &html) }
      cells.write(row.marks.count, to: &html)
    } else {
      html.markup("<td><td><td><td>")
      html.text("\(row.marks.count)")
    }
    var next = 0
    for mark in row.marks {
      writeEmpty(mark.column - next, to: &html)
      html.append(cells[mark])
      next = mark.column + 1
    }
    // A row may end early, so what is empty at its end costs nothing in a large matrix.
    if !isSparse { writeEmpty(crosswalk.columns.count - next, to: &html) }
    html.markup("\n")
  }

  private func writeEmpty(_ count: Int, to html: inout HTMLWriter) {
    guard isSparse, count > 1 else {
      for _ in 0..<count { html.markup("<td>") }
      return
    }
    for start in stride(from: 0, to: count, by: Self.mostSpan) {
      html.markup("<td colspan=")
      html.text("\(min(Self.mostSpan, count - start))")
      html.markup(">")
    }
  }

  private func writeTotals(to html: inout HTMLWriter) {
    html.markup("<tr><th scope=\"row\" colspan=\"2\">")
    html.text("\(crosswalk.noun)s that address it".capitalizedFirst)
    for strand in Strand.allCases {
      cells.write(crosswalk.countedRows.count { $0.outcomes[strand] > 0 }, to: &html)
    }
    html.markup("<td>")
    for column in crosswalk.columns {
      if column.isOpen || column.count > 0 {
        cells.write(column.count, to: &html)
      } else {
        html.markup("<td>0")
      }
    }
    html.markup("\n")
  }

  /// The class of the cells of a framework.
  private static func word(for group: CrosswalkGroup) -> String { group.strand?.idWord ?? "none" }
}
