import Curriculum
import Reports

/// A table as HTML, in a frame that can be reached by keyboard.
///
/// The page scrolls and not the frame, so that the header row can stay at the top of the page; on
/// a narrow screen the frame scrolls sideways.
struct HTMLTable {
  private static let shortName = 18

  private let table: ReportTable
  private let number: Int

  init(_ table: ReportTable, number: Int) {
    self.table = table
    self.number = number
  }

  func write(to html: inout HTMLWriter) {
    let id = "t\(number)"
    html.open(
      "div", [("class", "frame"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", id)])
    html.markup("<table>")
    html.element("caption", [("id", id)], text: table.caption)
    html.markup("\n<thead><tr>")
    for column in table.columns {
      html.open("th", [("scope", "col"), ("class", Self.name(of: column))])
      html.open("span")
      html.text(column.title)
      html.markup("</span></th>")
    }
    html.markup("</tr></thead>\n<tbody>\n")
    for row in table.rows { write(row, to: &html) }
    html.markup("</tbody></table></div>\n")
  }

  private func write(_ row: ReportRow, to html: inout HTMLWriter) {
    html.open("tr", row.isTotal ? [("class", "total")] : [])
    for (index, cell) in row.cells.enumerated() {
      let column = table.columns[index]
      let isHeader = column.role == .rowHeader && !cell.isEmpty
      if isHeader {
        // Names such as "SSLO 1" read badly on two lines.
        let isShort = index == 0 && cell.plainText.utf8.count <= Self.shortName
        html.open("th", [("scope", "row")] + (isShort ? [("class", "short")] : []))
      } else if column.role == .text || column.role == .rowHeader {
        html.markup("<td>")
      } else {
        html.open("td", [("class", column.role.rawValue)])
      }
      write(cell, to: &html)
      html.markup(isHeader ? "</th>" : "</td>")
    }
    html.markup("</tr>\n")
  }

  private func write(_ cell: ReportCell, to html: inout HTMLWriter) {
    if let mark = cell.mark {
      HTMLText.write(mark, to: &html)
    }
    if cell.lines.count == 1, cell.mark == nil {
      HTMLText.write(cell.lines[0], to: &html)
    } else {
      for line in cell.lines {
        html.markup("<p>")
        HTMLText.write(line, to: &html)
        html.markup("</p>")
      }
    }
  }

  /// The classes of a header: what the column is, and its strand.
  private static func name(of column: ReportColumn) -> String {
    let strand =
      switch column.strand {
      case .adultEducation: " adult"
      case .workforcePreparation: " preparation"
      case .workforceTraining: " training"
      case nil: ""
      }
    return column.role.rawValue.lowercased() + strand
  }
}
