import Foundation
import SafeXML

/// What a binder says about itself, for readers of both kinds of metadata.
struct BinderMetadata {
  private let properties: Binder.Properties

  init(_ properties: Binder.Properties) { self.properties = properties }

  /// The list of facts (ISO 32000-1, 14.3.3).
  var facts: PDFValue {
    let digits = properties.day.filter(\.isNumber)
    return .dictionary([
      "/Title": .string(properties.title), "/Author": .string(properties.author),
      "/Creator": .string("Plait"), "/Producer": .string("qpdf"),
      "/CreationDate": .string("D:\(digits)000000Z"), "/ModDate": .string("D:\(digits)000000Z"),
    ])
  }

  /// The stream of metadata (ISO 16684-1).
  var stream: PDFObject {
    let moment = "\(properties.day)T00:00:00Z"
    var xml = XMLWriter.fragment
    xml.open("x:xmpmeta", [("xmlns:x", "adobe:ns:meta/")])
    xml.open("rdf:RDF", [("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")])
    xml.open(
      "rdf:Description",
      [
        ("rdf:about", ""), ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:xmp", "http://ns.adobe.com/xap/1.0/"),
      ])
    Self.write("dc:title", in: "rdf:Alt", properties.title, [("xml:lang", "x-default")], to: &xml)
    Self.write("dc:creator", in: "rdf:Seq", properties.author, to: &xml)
    Self.write("dc:language", in: "rdf:Bag", properties.language, to: &xml)
    for (name, text) in [
      ("xmp:CreatorTool", "Plait"), ("xmp:CreateDate", moment), ("xmp:ModifyDate", moment),
    ] {
      xml.open(name)
      xml.text(text)
      xml.close()
    }
    let packet =
      Array("<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n".utf8) + xml.bytes
      + Array("\n<?xpacket end=\"w\"?>".utf8)
    return PDFObject(
      ["/Type": .text("/Metadata"), "/Subtype": .text("/XML")],
      stream: Data(packet).base64EncodedString())
  }

  /// A property that holds a list with one entry.
  private static func write(
    _ name: String, in list: String, _ text: String, _ attributes: [(String, String)] = [],
    to xml: inout XMLWriter
  ) {
    for element in [name, list] { xml.open(element) }
    xml.open("rdf:li", attributes)
    xml.text(text)
    for _ in 0..<3 { xml.close() }
  }
}
