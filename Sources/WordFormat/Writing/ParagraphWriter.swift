import SafeXML

/// One paragraph while it is written.
struct ParagraphWriter {
  private let style: String
  /// The list that the paragraph belongs to.
  var number: Int?
  /// Whether the paragraph stays on the page of the next one.
  var keepsWithNext = false
  /// Whether its lines stay on one page.
  var keepsLines = false
  private var alignment: String?

  init(style: String) { self.style = style }

  init(_ paragraph: DraftParagraph) {
    style = paragraph.style.rawValue
    keepsWithNext = paragraph.keepsWithNext
    if paragraph.isCentered { alignment = "center" }
    if paragraph.isTrailing { alignment = "right" }
  }

  func write(_ spans: [DraftSpan], to xml: inout XMLWriter) {
    xml.open("w:p")
    xml.open("w:pPr")
    xml.empty("w:pStyle", [("w:val", style)])
    if keepsWithNext { xml.empty("w:keepNext") }
    if keepsLines { xml.empty("w:keepLines") }
    if let number {
      xml.open("w:numPr")
      xml.empty("w:ilvl", [("w:val", "0")])
      xml.empty("w:numId", [("w:val", "\(number)")])
      xml.close()
    }
    if let alignment { xml.empty("w:jc", [("w:val", alignment)]) }
    xml.close()
    for span in spans where !span.text.isEmpty { write(span, to: &xml) }
    xml.close()
  }

  private func write(_ span: DraftSpan, to xml: inout XMLWriter) {
    xml.open("w:r")
    // The order of the properties is that of the schema (ECMA-376 17.3.2.28).
    if span.isBold || span.isItalic || span.isSmall || span.color != nil {
      xml.open("w:rPr")
      if span.isBold { xml.empty("w:b") }
      if span.isItalic { xml.empty("w:i") }
      if let color = span.color { xml.empty("w:color", [("w:val", color)]) }
      if span.isSmall { xml.empty("w:sz", [("w:val", "17")]) }
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
    xml.open("w:t", [("xml:space", "preserve")])
    xml.text(text)
    xml.close()
    text = ""
  }
}
