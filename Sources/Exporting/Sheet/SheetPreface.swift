import Reports
import SheetFormat

/// The sheet to read first: title, facts, and every text that stands between tables.
struct SheetPreface {
  private enum Line {
    case title(String)
    case subtitle(String)
    case heading(String)
    case fact(String, String)
    case text(String)
  }

  private static let labelWidth = 26.0
  private static let textWidth = 90.0

  private var lines: [Line] = []

  init(_ report: Report) {
    lines.append(.title(report.title))
    if let subtitle = report.subtitle { lines.append(.subtitle(subtitle)) }
    lines += report.facts.map { .fact($0.label, $0.text) }
    lines.append(.fact("State of the program", report.revision))
    for section in report.sections {
      let words = section.blocks.flatMap(Self.lines)
      guard !words.isEmpty else { continue }
      lines.append(.heading(section.heading))
      lines += words
    }
  }

  func sheet(_ look: SheetLook, footer: String) -> Sheet {
    let lines = lines
    var sheet = Sheet("Read me", rowCount: lines.count) { number, row in
      switch lines[number] {
      case .title(let text):
        row.height(30)
        row.text(text, at: 0, look.title)
      case .subtitle(let text):
        row.height(24)
        row.text(text, at: 0, look.subtitle)
      case .heading(let text):
        row.height(26)
        row.text(text, at: 0, look.heading)
      case .fact(let label, let text):
        row.height(RowHeight.points([(label, Self.labelWidth), (text, Self.textWidth)]))
        row.text(label, at: 0, look.label)
        row.text(text, at: 1, look.text)
      case .text(let text):
        row.height(RowHeight.points([(text, Self.textWidth)]))
        row.text(text, at: 1, look.text)
      }
    }
    sheet.columns = [SheetColumn(width: Self.labelWidth), SheetColumn(width: Self.textWidth)]
    sheet.footer = footer
    sheet.hasGridlines = false
    return sheet
  }

  private static func lines(of block: ReportBlock) -> [Line] {
    switch block {
    case .paragraph(let line): [.text(line.plainText)]
    case .list(let lines, let isOrdered):
      lines.enumerated().map { number, line in
        if let lead = line.lead, !isOrdered { return .fact(lead, line.text) }
        return .text("\(isOrdered ? "\(number + 1)." : "•") \(line.plainText)")
      }
    case .facts(let facts): facts.map { .fact($0.label, $0.text) }
    case .table: []
    case .picture(let picture):
      [.text("Picture “\(picture.title)”: see the .docx or .html of this document.")]
    }
  }
}
