import Accessibility
import SafeXML

/// Goes through the text of a Word file once and notes what keeps readers out.
struct AccessWalk {
  let styles: AccessStyles
  var barriers = BarrierList()
  private var headings = HeadingOrder()
  private var lastHeading = ""
  private var sinceHeading = 0
  private var paragraphs = 0
  var tables = 0
  /// Where in a table the walk is, such as `table 2, row 3, column 1`.
  var cell: String?
  /// The fill of the cell; nil for none.
  var cellGround: String?
  /// Whether a style of the table shades its cells, so that their ground is not known.
  var cellIsShaded = false
  /// The header or footer in which the walk is; nil for the text itself.
  var margin: String?
  private var bareStyles: Set<String> = []
  private var typedItems: [(place: String, text: String)] = []

  init(_ styles: AccessStyles) { self.styles = styles }

  var place: String {
    if let place = cell ?? margin { return place }
    let number = "paragraph \(max(1, sinceHeading))"
    return lastHeading.isEmpty ? number : "\(number) under “\(lastHeading)”"
  }

  mutating func blocks(of node: XMLNode) {
    for child in node.children { block(child) }
    endList()
  }

  private mutating func block(_ node: XMLNode) {
    switch node.name?.local {
    case "p": paragraph(node)
    case "tbl":
      endList()
      table(node)
    case "sdt":
      if let content = node.child("sdtContent") { for child in content.children { block(child) } }
    case "customXml", "ins", "moveTo", "smartTag": for child in node.children { block(child) }
    case "AlternateContent":
      if let branch = node.child("Choice") ?? node.child("Fallback") {
        for child in branch.children { block(child) }
      }
    default: break
    }
  }

  /// Goes through a header or a footer, which stands on each page.
  mutating func margin(_ node: XMLNode, called name: String) {
    margin = name
    blocks(of: node)
    margin = nil
  }

  mutating func end() { headings.end(paragraphs: paragraphs, in: &barriers) }

  private mutating func paragraph(_ node: XMLNode) {
    let pPr = node.child("pPr")
    let id = pPr?.value(of: "pStyle")
    let style = styles[id]
    var runs = AccessRuns(style.look, ground: AccessLook.fill(of: pPr) ?? style.ground, styles)
    runs.read(node)
    if cell == nil, margin == nil { sinceHeading += 1 }
    // What repeats on each page has no place among the headings.
    let level = margin == nil ? level(of: pPr, style, id) : nil
    if let level {
      meetHeading(runs.text, level: level)
    } else if runs.hasWords, margin == nil {
      paragraphs += 1
    }
    if level == nil, cell == nil, margin == nil { judgeTypedHeading(runs, style, pPr) }
    judgeList(runs.words, isList: isList(pPr, style))
    judgeColors(runs)
    for link in runs.links {
      if let fault = LinkText.fault(link) {
        barriers.add(.unclearLink, place, fault.message, weight: fault.weight)
      }
    }
    for object in runs.objects { meet(object) }
  }

  private mutating func level(of pPr: XMLNode?, _ style: AccessStyles.Style, _ id: String?) -> Int?
  {
    if let own = pPr?.value(of: "outlineLvl").flatMap({ Int($0) }) {
      return own < 9 ? own + 1 : nil
    }
    if let level = style.level { return level }
    let name = style.name.lowercased()
    guard name.hasPrefix("heading"), let level = name.last?.wholeNumberValue, level > 0 else {
      return nil
    }
    if bareStyles.insert(style.name).inserted {
      barriers.add(
        .headingWithoutLevel, "the style “\(style.name)”",
        "The style has no outline level, so a PDF that is made of the file loses its headings.")
    }
    return level
  }

  private mutating func meetHeading(_ text: String, level: Int) {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    headings.meet(
      words, level: level, at: cell ?? "the heading “\(words.prefix(60))”", in: &barriers)
    guard cell == nil, !words.isEmpty else { return }
    lastHeading = String(words.prefix(60))
    sinceHeading = 0
  }

  private mutating func judgeTypedHeading(
    _ runs: AccessRuns, _ style: AccessStyles.Style, _ pPr: XMLNode?
  ) {
    let name = style.name.lowercased()
    let isNamed = ["title", "caption", "toc", "header", "footer", "table", "strong"].contains {
      name.contains($0)
    }
    let text = runs.text
    guard !isNamed, runs.isAllBold, text.count <= 70, text.contains(where: \.isLetter),
      text.last.map({ !".:;,?!".contains($0) }) ?? false, !isList(pPr, style)
    else { return }
    barriers.add(
      .typedHeading, place, "“\(text)” is bold and stands alone, and its style is “\(style.name)”.")
  }

  private func isList(_ pPr: XMLNode?, _ style: AccessStyles.Style) -> Bool {
    if let number = pPr?.child("numPr")?.value(of: "numId") { return number != "0" }
    return style.isList
  }

  /// A hyphen or a number alone may begin a sentence; two of them below each other are a list.
  private mutating func judgeList(_ text: String, isList: Bool) {
    guard !isList, let mark = TypedListMark(text) else { return endList() }
    if mark == .bullet, typedItems.isEmpty {
      barriers.add(.typedList, place, "“\(text.prefix(60))” begins with a typed sign.")
      typedItems = [("", "")]
    } else if typedItems.first?.place != "" {
      typedItems.append((place, String(text.prefix(60))))
    }
  }

  private mutating func endList() {
    defer { typedItems = [] }
    guard typedItems.count > 1, let first = typedItems.first, !first.place.isEmpty else { return }
    barriers.add(
      .typedList, first.place,
      "“\(first.text)” and \(typedItems.count - 1) more below begin with typed signs or numbers.")
  }

  private mutating func judgeColors(_ runs: AccessRuns) {
    for look in runs.looks {
      guard let color = look.look.color, color != "auto" else { continue }
      let own = look.look.ground ?? runs.ground ?? cellGround
      guard own != nil || !cellIsShaded else { continue }
      guard let contrast = Contrast(of: color, on: own ?? "FFFFFF"),
        !contrast.isEnough(isLarge: look.look.isLarge)
      else { continue }
      barriers.add(
        .lowContrast, place,
        "“\(look.text.prefix(60))” stands out from its ground by \(contrast.words).")
    }
  }
}
