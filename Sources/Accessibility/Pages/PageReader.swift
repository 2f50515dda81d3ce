/// Reads a web page: its text line by line, and what keeps readers out.
public struct PageReader: Sendable {
  /// The text, in reading order.
  public private(set) var lines: [PageLine] = []
  /// The values of the meta elements that have a name.
  public private(set) var properties: [String: String] = [:]
  /// The title of the head.
  public private(set) var title = ""
  /// Whether it holds any element at all.
  public private(set) var isPage = false
  private var barriers = BarrierList()
  private var headings = HeadingOrder()
  private var fields = PageFields()
  private var tables: [PageTable] = []
  private var looks = PageLooks()
  private var styles = PageStyles()
  private var elements: [PageElement] = []
  private var open: [String] = []
  private var text = ""
  private var captured: [(name: String, start: Int, label: String)] = []
  /// The text from the outermost captured element on; each knows where its own begins.
  private var gathered: [UInt8] = []
  private var isTooDeep = false
  private var lastHeading = ""
  private var line = 1
  private var hasLanguage = false
  private var hasMain = false
  private var isInHead = false
  private var paragraphs = 0

  /// The deepest nesting that is followed.
  private static let deepest = 512
  private static let mostCaptured = 4_096
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
  private static let inline: Set<String> = [
    "a", "abbr", "b", "cite", "code", "em", "i", "img", "input", "kbd", "label", "mark", "q", "s",
    "small", "span", "strong", "sub", "sup", "time", "u", "wbr", "button", "select", "option",
  ]

  /// Reads the bytes of a page in UTF-8.
  public init(_ bytes: [UInt8]) {
    var tokens = PageTokenizer(bytes)
    while let token = tokens.next() {
      line = tokens.line
      switch token {
      case .start(let name, let attributes): start(name, attributes)
      case .end(let name): end(name)
      case .text(let words): add(words)
      case .style(let sheet): styles.read(sheet)
      }
    }
    while !open.isEmpty { end(open[open.count - 1]) }
    flush()
    finish()
  }

  /// What keeps readers out, in the order of the page.
  public var found: [Barrier] { barriers.told }

  private var place: String {
    lastHeading.isEmpty ? "line \(line)" : "line \(line), under “\(lastHeading)”"
  }

  private mutating func add(_ words: String) {
    guard !words.isEmpty else { return }
    if open.last == "title" {
      if open.contains("head") { title += words }
      if !captured.isEmpty { gathered += words.utf8 }
      return
    }
    guard !open.contains("head") || open.contains("body") else { return }
    text += words
    if !captured.isEmpty { gathered += words.utf8 }
    if words.contains(where: { !$0.isWhitespace }) { looks.meet(words, at: place, in: &barriers) }
  }

  private mutating func flush() {
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    text = ""
    guard !words.isEmpty else { return }
    let level = open.last.flatMap(Self.headingLevel)
    lines.append(PageLine(text: words, place: place, headingLevel: level))
    guard level == nil, open.last == "p" || open.last == "div" || open.last == "body" else {
      return
    }
    paragraphs += 1
    guard let mark = TypedListMark(words), mark == .bullet else { return }
    barriers.add(.typedList, place, "“\(words.prefix(60))” begins with a typed sign.")
  }

  private static func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.first == "h", let level = name.last?.wholeNumberValue,
      (1...6).contains(level)
    else { return nil }
    return level
  }

  private mutating func start(_ name: String, _ attributes: [String: String]) {
    isPage = true
    if let ended = PageImplied.end(before: name, within: open) { end(ended) }
    if !Self.inline.contains(name) { flush() }
    look(at: name, attributes)
    guard !Self.void.contains(name) else { return }
    guard open.count < Self.deepest else {
      isTooDeep = true
      return
    }
    open.append(name)
    let element = PageElement(name, attributes)
    let sheet = styles.declarations(of: element, within: elements)
    looks.open("\(sheet);\(attributes["style"] ?? "")", isLarge: name == "h1" || name == "h2")
    elements.append(element)
    if Self.headingLevel(name) != nil || ["a", "th", "button", "svg"].contains(name) {
      if captured.isEmpty { gathered.removeAll(keepingCapacity: true) }
      captured.append(
        (name, gathered.count, attributes["aria-label"] ?? attributes["title"] ?? ""))
      if attributes["aria-labelledby"] != nil || attributes["aria-hidden"] == "true" {
        captured[captured.count - 1].label += " labeled elsewhere"
      }
      if name == "a", attributes["href"] == nil { captured[captured.count - 1].label = "no link" }
      if name == "svg", attributes["role"] != "img" {
        captured[captured.count - 1].label = "no image"
      }
    }
  }

  private mutating func look(at name: String, _ attributes: [String: String]) {
    switch name {
    case "html": hasLanguage = !(attributes["lang"] ?? "").isEmpty
    case "main": hasMain = true
    case "meta":
      if let key = attributes["name"] { properties[key] = attributes["content"] ?? "" }
    case "img", "area":
      if attributes["alt"] == nil, attributes["aria-hidden"] != "true",
        attributes["aria-label"] == nil
      {
        let file =
          (attributes["src"] ?? "").split(separator: "/").last.map(String.init) ?? "a picture"
        barriers.add(.noAlternativeText, place, "The picture \(file.prefix(60)) has no alt.")
      }
      if !captured.isEmpty { gathered += (attributes["alt"] ?? "").utf8 }
    case "table": tables.append(PageTable(attributes))
    case "link": if attributes["rel"]?.lowercased() == "stylesheet" { styles.meetOther() }
    case "caption": update { $0.hasCaption = true }
    case "tr": update { $0.beginRow() }
    case "td": update { $0.cell(attributes, isHeader: false) }
    case "th": update { $0.cell(attributes, isHeader: true) }
    default: break
    }
    if attributes["role"] == "main" { hasMain = true }
    if let order = attributes["tabindex"].flatMap({ Int($0) }), order > 0 {
      barriers.add(.forcedOrder, place, "An element has tabindex \(order).")
    }
    fields.meet(name, attributes, isInLabel: open.contains("label"), at: place)
  }

  private mutating func update(_ change: (inout PageTable) -> Void) {
    guard let last = tables.indices.last else { return }
    change(&tables[last])
  }

  private mutating func end(_ name: String) {
    guard let index = open.lastIndex(of: name) else { return }
    if !Self.inline.contains(name) { flush() }
    while open.count > index {
      let ended = open.removeLast()
      looks.close()
      _ = elements.popLast()
      close(ended)
    }
  }

  private mutating func close(_ name: String) {
    if captured.last?.name == name, let element = captured.popLast() {
      // Of a text without end its beginning tells enough.
      let own = gathered[element.start...].drop { $0 <= 0x20 }.prefix(Self.mostCaptured)
      let words = String(decoding: own, as: UTF8.self).split { $0.isWhitespace }
        .joined(separator: " ")
      if let level = Self.headingLevel(name) {
        headings.meet(words, level: level, at: place, in: &barriers)
        lastHeading = String(words.prefix(60))
      } else {
        end((name, element.label), words)
      }
    }
    if name == "table", let table = tables.popLast() {
      table.judge(at: place, isInside: !tables.isEmpty, in: &barriers)
    }
  }

  private mutating func end(_ element: (name: String, label: String), _ words: String) {
    switch element.name {
    case "th":
      if words.isEmpty, element.label.isEmpty {
        barriers.add(.emptyHeaderCell, place, "A <th> has no text.")
      }
    case "svg":
      if words.isEmpty, element.label.isEmpty {
        barriers.add(.noAlternativeText, place, "A picture has neither a title nor a label.")
      }
    case "a":
      guard element.label.isEmpty || words == element.label else { return }
      if let fault = LinkText.fault(words) {
        barriers.add(.unclearLink, place, fault.message, weight: fault.weight)
      }
    default:
      if words.isEmpty, element.label.isEmpty {
        barriers.add(.unlabeledField, place, "A button has no text.")
      }
    }
  }

  private mutating func finish() {
    fields.judge(in: &barriers)
    headings.end(paragraphs: paragraphs, in: &barriers)
    if title.allSatisfy(\.isWhitespace) {
      barriers.add(.noTitle, "the file", "The page has no title.")
    }
    if !hasLanguage {
      barriers.add(.noLanguage, "the file", "The page does not say in which language it is.")
    }
    if !hasMain { barriers.add(.noLandmark, "the file", "The page has no <main>.") }
    if isTooDeep {
      barriers.add(
        .unjudgedStyles, "the file",
        "Elements stand more than \(Self.deepest) deep in one another, and what is deeper was not "
          + "judged.")
    }
    if styles.isPartlyRead {
      barriers.add(
        .unjudgedStyles, "the file",
        "Style sheets set colors in ways that were not followed, so some contrasts were not judged."
      )
    }
  }
}
