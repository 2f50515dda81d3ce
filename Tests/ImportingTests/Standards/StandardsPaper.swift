import Foundation
import TestSupport

/// A document of standards as a Word file, from lines that show how it looks.
///
/// `= Title`, `# Heading`, `## Heading`, `* bold`, `1. ` and `a. ` items that Word numbers (a list
/// starts again below each heading and at `1! `), `- ` bullets, `| cell | cell |` a row of a table,
/// `|| cell | cell |` one that repeats as a header. In a row ` / ` parts paragraphs, `<` widens the
/// cell before it, `^` goes on with the cell above. Anything else is a plain paragraph.
struct StandardsPaper {
  private var body = ""
  private var rows: [String] = []
  private var lists = 1

  /// The bytes of the file.
  static func bytes(_ lines: String, properties: String? = nil) throws -> [UInt8] {
    var paper = StandardsPaper()
    for line in lines.split(separator: "\n") { paper.add(String(line)) }
    paper.closeTable()
    var builder = WordBuilder(paper.body).with("numbering", paper.numbering)
      .with("styles", styles)
    if let properties { builder = builder.with("core", properties, named: "docProps/core.xml") }
    return try builder.bytes()
  }

  private mutating func add(_ line: String) {
    if line.hasPrefix("|") { return addRow(line) }
    closeTable()
    let text = String(line.drop { $0 != " " }.dropFirst())
    let mark = line.prefix { $0 != " " }
    switch mark {
    case "=": body += paragraph(text, style: "Title")
    case "#": startHeading(text, 1)
    case "##": startHeading(text, 2)
    case "###": startHeading(text, 3)
    case "*": body += paragraph(text, run: "<w:rPr><w:b/></w:rPr>")
    case "1!":
      lists += 1
      body += item(text, level: 0)
    case "1.": body += item(text, level: 0)
    case "a.": body += item(text, level: 1)
    case "-": body += item(text, level: 0, list: 1)
    default: body += paragraph(line)
    }
  }

  private mutating func startHeading(_ text: String, _ level: Int) {
    lists += 1
    body += paragraph(text, style: "Heading\(level)")
  }

  private mutating func addRow(_ line: String) {
    let isHeader = line.hasPrefix("||")
    var cells: [(text: String, span: Int)] = []
    for cell in line.split(separator: "|").map({ $0.trimmingBlanks }) {
      if cell == "<", !cells.isEmpty {
        cells[cells.count - 1].span += 1
      } else {
        cells.append((cell, 1))
      }
    }
    let mark = isHeader ? "<w:trPr><w:tblHeader/></w:trPr>" : ""
    let xml = cells.map { cell in
      let isBelow = cell.text == "^"
      let merge =
        isBelow ? "<w:vMerge/>" : cell.text.hasSuffix(" v") ? "<w:vMerge w:val=\"restart\"/>" : ""
      let text = cell.text.hasSuffix(" v") ? String(cell.text.dropLast(2)) : cell.text
      let paragraphs =
        isBelow ? "<w:p/>" : text.components(separatedBy: " / ").map { paragraph($0) }.joined()
      return
        "<w:tc><w:tcPr><w:gridSpan w:val=\"\(cell.span)\"/>\(merge)</w:tcPr>\(paragraphs)</w:tc>"
    }
    rows.append("<w:tr>\(mark)\(xml.joined())</w:tr>")
  }

  private mutating func closeTable() {
    guard !rows.isEmpty else { return }
    body += "<w:tbl>\(rows.joined())</w:tbl>"
    rows = []
  }

  private func paragraph(_ text: String, style: String? = nil, run: String = "") -> String {
    let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    return
      "<w:p>\(properties)<w:r>\(run)<w:t xml:space=\"preserve\">\(Self.escaped(text))</w:t></w:r></w:p>"
  }

  private func item(_ text: String, level: Int, list: Int? = nil) -> String {
    """
    <w:p><w:pPr><w:numPr><w:ilvl w:val="\(level)"/><w:numId w:val="\(list ?? lists + 1)"/></w:numPr>\
    </w:pPr><w:r><w:t xml:space="preserve">\(Self.escaped(text))</w:t></w:r></w:p>
    """
  }

  private var numbering: String {
    let lists = (2...(lists + 1)).map { number in
      """
      <w:num w:numId="\(number)"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0">\
      <w:startOverride w:val="1"/></w:lvlOverride></w:num>
      """
    }
    return """
      <w:ROOT><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>\
      <w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="2">\
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2."/></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>\(lists.joined())</w:ROOT>
      """
  }

  private static let styles = """
    <w:ROOT><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>\
    \((1...3).map { level in
      """
      <w:style w:type="paragraph" w:styleId="Heading\(level)"><w:name w:val="heading \(level)"/>\
      <w:pPr><w:outlineLvl w:val="\(level - 1)"/></w:pPr></w:style>
      """
    }.joined())</w:ROOT>
    """

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
