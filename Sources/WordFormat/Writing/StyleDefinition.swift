import SafeXML

/// One paragraph style.
struct StyleDefinition {
  private let id: String
  private let name: String
  private let isDefault: Bool
  private let isBold: Bool
  private let size: Int?
  private let color: String?
  private let spacing: (before: Int, after: Int)
  private let indent: (left: Int, hanging: Int)
  private let keepsWithNext: Bool
  private let outlineLevel: Int?

  init(
    _ id: String, _ name: String, isDefault: Bool = false, isBold: Bool = false, size: Int? = nil,
    color: String? = nil, before: Int = 0, after: Int = 0, indent: Int = 0, hanging: Int = 0,
    keepsWithNext: Bool = false, outlineLevel: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.isDefault = isDefault
    self.isBold = isBold
    self.size = size
    self.color = color
    spacing = (before, after)
    self.indent = (indent, hanging)
    self.keepsWithNext = keepsWithNext
    self.outlineLevel = outlineLevel
  }

  func write(to xml: inout XMLWriter) {
    let mark = isDefault ? [("w:default", "1")] : []
    xml.open("w:style", [("w:type", "paragraph")] + mark + [("w:styleId", id)])
    xml.empty("w:name", [("w:val", name)])
    if !isDefault { xml.empty("w:basedOn", [("w:val", "Normal")]) }
    if outlineLevel != nil { xml.empty("w:next", [("w:val", "BodyText")]) }
    xml.empty("w:qFormat")
    writeParagraph(to: &xml)
    xml.open("w:rPr")
    if isBold { xml.empty("w:b") }
    if let color { xml.empty("w:color", [("w:val", color)]) }
    if let size {
      xml.empty("w:sz", [("w:val", "\(size)")])
      xml.empty("w:szCs", [("w:val", "\(size)")])
    }
    xml.close()
    xml.close()
  }

  private func writeParagraph(to xml: inout XMLWriter) {
    xml.open("w:pPr")
    if keepsWithNext { xml.empty("w:keepNext") }
    if indent.left > 0 {
      xml.open("w:tabs")
      xml.empty("w:tab", [("w:val", "left"), ("w:pos", "\(indent.left)")])
      xml.close()
    }
    xml.empty(
      "w:spacing", [("w:before", "\(spacing.before)"), ("w:after", "\(spacing.after)")])
    if indent.left > 0 {
      xml.empty(
        "w:ind", [("w:left", "\(indent.left)"), ("w:hanging", "\(indent.hanging)")])
    }
    // Without an outline level a heading is only large text to readers and to PDF/UA exports.
    if let outlineLevel { xml.empty("w:outlineLvl", [("w:val", "\(outlineLevel)")]) }
    xml.close()
  }
}
