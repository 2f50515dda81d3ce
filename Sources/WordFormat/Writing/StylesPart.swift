import SafeXML

/// The styles: a look that any Word can show, with outline levels so that headings are headings.
struct StylesPart {
  let language: String

  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.open("w:styles", [("xmlns:w", WordWriter.namespace)])
    writeDefaults(to: &xml)
    for style in Self.styles { style.write(to: &xml) }
    writeTableStyle(to: &xml)
    xml.close()
    return xml.bytes
  }

  private static let styles: [StyleDefinition] =
    [StyleDefinition("Normal", "Normal", isDefault: true, size: 21, after: 100)] + headings + [
      StyleDefinition("BodyText", "Body Text", after: 100),
      StyleDefinition(
        "Subtitle", "Subtitle", size: 26, color: DraftPalette.quiet, after: 200),
      StyleDefinition("Fact", "Fact", after: 40, indent: 2_300, hanging: 2_300),
      StyleDefinition("ListBullet", "List Bullet", after: 50),
      StyleDefinition("ListNumber", "List Number", after: 50),
      StyleDefinition(
        "Caption", "caption", isBold: true, size: 19, color: DraftPalette.quiet, before: 160,
        after: 80, keepsWithNext: true),
      StyleDefinition("TableText", "Table Text", size: 19, before: 20, after: 20),
      StyleDefinition(
        "TableHeader", "Table Header", isBold: true, size: 19, color: DraftPalette.heading,
        before: 40, after: 40, keepsWithNext: true),
      // As small as it can be: after a table at the foot of a page it would make a page of its own.
      StyleDefinition("TableEnd", "Table End", size: 2, after: 160),
      StyleDefinition("Header", "header", size: 17, color: DraftPalette.quiet, after: 0),
      StyleDefinition("Footer", "footer", size: 17, color: DraftPalette.quiet, after: 0),
    ]

  private static let headings: [StyleDefinition] = zip(1...6, [44, 28, 24, 22, 21, 21]).map {
    level, size in
    StyleDefinition(
      "Heading\(level)", "heading \(level)", isBold: true, size: size,
      color: DraftPalette.heading, before: level == 1 ? 0 : 280, after: level == 1 ? 40 : 80,
      keepsWithNext: true, outlineLevel: level - 1)
  }

  private func writeDefaults(to xml: inout XMLWriter) {
    xml.open("w:docDefaults")
    xml.open("w:rPrDefault")
    xml.open("w:rPr")
    xml.empty(
      "w:rFonts",
      [
        ("w:ascii", "Calibri"), ("w:hAnsi", "Calibri"), ("w:eastAsia", "Calibri"),
        ("w:cs", "Calibri"),
      ])
    xml.empty("w:color", [("w:val", DraftPalette.ink)])
    xml.empty("w:sz", [("w:val", "21")])
    xml.empty("w:szCs", [("w:val", "21")])
    xml.empty("w:lang", [("w:val", language)])
    xml.close()
    xml.close()
    xml.open("w:pPrDefault")
    xml.open("w:pPr")
    xml.empty("w:spacing", [("w:after", "0"), ("w:line", "259"), ("w:lineRule", "auto")])
    xml.close()
    xml.close()
    xml.close()
  }

  private func writeTableStyle(to xml: inout XMLWriter) {
    xml.open("w:style", [("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", "PlaitTable")])
    xml.empty("w:name", [("w:val", "Plait Table")])
    xml.open("w:tblPr")
    xml.open("w:tblBorders")
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
      xml.empty(
        "w:\(side)",
        [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", DraftPalette.line)])
    }
    xml.close()
    xml.open("w:tblCellMar")
    for (side, width) in [("top", 30), ("left", 90), ("bottom", 30), ("right", 90)] {
      xml.empty("w:\(side)", [("w:w", "\(width)"), ("w:type", "dxa")])
    }
    xml.close()
    xml.close()
    xml.close()
  }
}
