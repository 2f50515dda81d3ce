import SafeXML

/// One paragraph while it is written.
struct ParagraphWriter {
  private let style: String
  /// The list that the paragraph belongs to.
  var number: Int?
  /// Whether the paragraph stays on the page of the next one.
  var keepsWithNext = false
  /// Whether no line breaks within a code.
  var keepsCodes = false
  /// Whether its lines stay on one page.
  var keepsLines = false
  private var alignment: String?
  private let look: WritingLook

  init(style: String, look: WritingLook = .own) {
    self.style = style
    self.look = look
  }

  init(_ paragraph: DraftParagraph, look: WritingLook = .own) {
    style = paragraph.style.rawValue
    self.look = look
    keepsWithNext = paragraph.keepsWithNext
    if paragraph.isCentered { alignment = "center" }
    if paragraph.isTrailing { alignment = "right" }
  }

  func write(_ spans: [DraftSpan], to xml: inout XMLWriter) {
    xml.open("w:p")
    xml.open("w:pPr")
    let direct = look.direct(style)
    if let id = look.id(style) { xml.empty("w:pStyle", [("w:val", id)]) }
    if keepsWithNext || direct.keepsWithNext { xml.empty("w:keepNext") }
    if keepsLines { xml.empty("w:keepLines") }
    if let number {
      xml.open("w:numPr")
      xml.empty("w:ilvl", [("w:val", "0")])
      xml.empty("w:numId", [("w:val", "\(number)")])
      xml.close()
    }
    if let spacing = direct.spacing {
      xml.empty(
        "w:spacing", [("w:before", "\(spacing.before)"), ("w:after", "\(spacing.after)")])
    }
    if let indent = direct.indent {
      xml.empty("w:ind", [("w:left", "\(indent.left)"), ("w:hanging", "\(indent.hanging)")])
    }
    if let alignment { xml.empty("w:jc", [("w:val", alignment)]) }
    if let level = direct.outlineLevel { xml.empty("w:outlineLvl", [("w:val", "\(level)")]) }
    xml.close()
    for span in spans where !span.text.isEmpty { write(span, direct, to: &xml) }
    xml.close()
  }

  private func write(
    _ span: DraftSpan, _ direct: WritingLook.Direct, to xml: inout XMLWriter
  ) {
    xml.open("w:r")
    let isBold = span.isBold || direct.isBold
    let size = span.isSmall ? 17 : direct.size
    // The order of the properties is that of the schema (ECMA-376 17.3.2.28).
    if isBold || span.isItalic || size != nil || span.color != nil {
      xml.open("w:rPr")
      if isBold { xml.empty("w:b") }
      if span.isItalic { xml.empty("w:i") }
      if let color = span.color { xml.empty("w:color", [("w:val", color)]) }
      if let size { xml.empty("w:sz", [("w:val", "\(size)")]) }
      xml.close()
    }
    var text = ""
    for character in span.text {
      switch character {
      case "\n", "\r\n", "\r", "\u{2028}", "\u{2029}":
        flush(&text, to: &xml)
        xml.empty("w:br")
      case "\t":
        flush(&text, to: &xml)
        xml.empty("w:tab")
      default: text.append(character)
      }
    }
    flush(&text, to: &xml)
    xml.close()
  }

  private func flush(_ text: inout String, to xml: inout XMLWriter) {
    guard !text.isEmpty else { return }
    let pieces = keepsCodes ? CodeHyphens.pieces(of: text) : [text]
    for (number, piece) in pieces.enumerated() {
      if number > 0 { xml.empty("w:noBreakHyphen") }
      guard !piece.isEmpty else { continue }
      xml.open("w:t", [("xml:space", "preserve")])
      xml.text(piece)
      xml.close()
    }
    text = ""
  }
}
