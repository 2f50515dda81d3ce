import Foundation

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
    let xml = """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/">
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(Self.escaped(properties.title))</rdf:li></rdf:Alt></dc:title>
         <dc:creator><rdf:Seq><rdf:li>\(Self.escaped(properties.author))</rdf:li></rdf:Seq></dc:creator>
         <dc:language><rdf:Bag><rdf:li>\(Self.escaped(properties.language))</rdf:li></rdf:Bag></dc:language>
         <xmp:CreatorTool>Plait</xmp:CreatorTool>
         <xmp:CreateDate>\(moment)</xmp:CreateDate>
         <xmp:ModifyDate>\(moment)</xmp:ModifyDate>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """
    return PDFObject(
      ["/Type": .text("/Metadata"), "/Subtype": .text("/XML")],
      stream: Data(xml.utf8).base64EncodedString())
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case _ where scalar.value < 0x20: escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
