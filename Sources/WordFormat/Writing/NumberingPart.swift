import SafeXML

/// The lists: one with bullets, and one with numbers for each list that counts.
struct NumberingPart {
  /// The list with bullets.
  static let bullets = 1
  /// The first list with numbers; the others follow.
  static let firstOrdered = 2

  let orderedLists: Int

  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.open("w:numbering", [("xmlns:w", WordWriter.namespace)])
    Self.writeAbstract(0, format: "bullet", text: "•", to: &xml)
    Self.writeAbstract(1, format: "decimal", text: "%1.", to: &xml)
    Self.writeNumber(Self.bullets, abstract: 0, restarts: false, to: &xml)
    for list in 0..<orderedLists {
      Self.writeNumber(Self.firstOrdered + list, abstract: 1, restarts: true, to: &xml)
    }
    xml.close()
    return xml.bytes
  }

  /// Writes what the items of a list look like.
  static func writeAbstract(
    _ id: Int, format: String, text: String, to xml: inout XMLWriter
  ) {
    xml.open("w:abstractNum", [("w:abstractNumId", "\(id)")])
    xml.empty("w:multiLevelType", [("w:val", "hybridMultilevel")])
    xml.open("w:lvl", [("w:ilvl", "0")])
    xml.empty("w:start", [("w:val", "1")])
    xml.empty("w:numFmt", [("w:val", format)])
    xml.empty("w:lvlText", [("w:val", text)])
    xml.empty("w:lvlJc", [("w:val", "left")])
    xml.open("w:pPr")
    xml.empty("w:ind", [("w:left", "360"), ("w:hanging", "260")])
    xml.close()
    xml.close()
    xml.close()
  }

  /// Writes one list.
  static func writeNumber(
    _ id: Int, abstract: Int, restarts: Bool, to xml: inout XMLWriter
  ) {
    xml.open("w:num", [("w:numId", "\(id)")])
    xml.empty("w:abstractNumId", [("w:val", "\(abstract)")])
    if restarts {
      xml.open("w:lvlOverride", [("w:ilvl", "0")])
      xml.empty("w:startOverride", [("w:val", "1")])
      xml.close()
    }
    xml.close()
  }
}
