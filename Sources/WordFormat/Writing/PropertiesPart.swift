import SafeXML

/// The properties of the document (ECMA-376 part 2, 11).
struct PropertiesPart {
  private let properties: DraftProperties

  init(_ properties: DraftProperties) { self.properties = properties }

  var bytes: [UInt8] {
    var xml = XMLWriter()
    let package = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    xml.open(
      "cp:coreProperties",
      [
        ("xmlns:cp", package), ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
      ])
    write("dc:title", properties.title, to: &xml)
    write("dc:subject", properties.subject, to: &xml)
    write("dc:creator", properties.creator, to: &xml)
    write("cp:lastModifiedBy", properties.creator, to: &xml)
    for name in ["dcterms:created", "dcterms:modified"] {
      xml.open(name, [("xsi:type", "dcterms:W3CDTF")])
      xml.text("\(properties.day)T00:00:00Z")
      xml.close()
    }
    write("dc:language", properties.language, to: &xml)
    xml.close()
    return xml.bytes
  }

  private func write(_ name: String, _ text: String, to xml: inout XMLWriter) {
    xml.open(name)
    xml.text(text)
    xml.close()
  }
}
