import SafeXML

/// The properties that have names of their own (ECMA-376 part 1, 15.2.12.2); Word, LibreOffice and
/// the libraries of scripts keep them when a person edits and saves the file.
package struct CustomPropertiesPart {
  /// Where the part stands in a package.
  package static let path = "docProps/custom.xml"
  /// How the package relates to it.
  package static let relationship =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
  /// Its type.
  package static let contentType =
    "application/vnd.openxmlformats-officedocument.custom-properties+xml"
  /// The set of properties that people add (ECMA-376 part 1, 22.3.2.2).
  private static let set = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"

  private let properties: [DraftProperties.Custom]

  /// Takes the properties in their order.
  package init(_ properties: [DraftProperties.Custom]) { self.properties = properties }

  /// The part.
  package var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.open("Properties", Self.names)
    for (index, property) in properties.enumerated() {
      // Numbers 0 and 1 are taken (MS-OLEPS 2.18).
      Self.write(property, number: index + 2, to: &xml)
    }
    xml.close()
    return xml.bytes
  }

  /// Writes one property; in a part of somebody else it declares the names of its elements itself.
  static func write(
    _ property: DraftProperties.Custom, number: Int, declaresNames: Bool = false,
    to xml: inout XMLWriter
  ) {
    xml.open(
      "property",
      (declaresNames ? names : [])
        + [("fmtid", set), ("pid", "\(number)"), ("name", property.name)])
    xml.open("vt:lpwstr")
    xml.text(property.value)
    xml.close()
    xml.close()
  }

  private static var names: [(String, String)] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006"
    return [("xmlns", "\(office)/custom-properties"), ("xmlns:vt", "\(office)/docPropsVTypes")]
  }
}
