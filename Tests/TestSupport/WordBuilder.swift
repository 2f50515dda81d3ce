import OfficePackage
package import ZipArchive

/// A Word file written as literal XML, for tests.
package struct WordBuilder: Sendable {
  /// A part beside the main one.
  package struct Part: Sendable {
    package var name: String
    package var kind: String
    package var xml: String
  }

  /// The form of the namespaces (ISO/IEC 29500-1 or ECMA-376 first edition).
  package enum Form: Sendable { case transitional, strict }

  /// What stands inside `w:body`.
  package var body: String
  package var form = Form.transitional
  package var mainPart = "word/document.xml"
  package var mainType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
  /// Attributes of the root, such as `mc:MustUnderstand="x"`.
  package var rootAttributes = ""
  /// Parts by the last word of their relationship type: "styles", "numbering", "header".
  package var parts: [Part] = []
  /// Addresses outside, with the last word of their relationship type.
  package var externals: [(type: String, target: String)] = []

  package init(_ body: String) { self.body = body }

  /// Adds a part; its relationships are `rId1`, `rId2`… in the order of adding, then those
  /// of the addresses outside.
  package func with(_ kind: String, _ xml: String, named name: String? = nil) -> WordBuilder {
    var copy = self
    let number = copy.parts.count + 1
    copy.parts.append(
      Part(name: name ?? "word/\(kind)\(number).xml", kind: kind, xml: xml))
    return copy
  }

  /// Adds an address outside.
  package func linking(_ type: String, to target: String) -> WordBuilder {
    var copy = self
    copy.externals.append((type: type, target: target))
    return copy
  }

  /// The declarations of all prefixes that tests use.
  package var namespaces: String {
    let base =
      form == .strict
      ? (
        w: "http://purl.oclc.org/ooxml/wordprocessingml/main",
        r: "http://purl.oclc.org/ooxml/officeDocument/relationships",
        m: "http://purl.oclc.org/ooxml/officeDocument/math"
      )
      : (
        w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        m: "http://schemas.openxmlformats.org/officeDocument/2006/math"
      )
    return """
      xmlns:w="\(base.w)" xmlns:r="\(base.r)" xmlns:m="\(base.m)" \
      xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
      xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
      xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" \
      xmlns:v="urn:schemas-microsoft-com:vml" \
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
      xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"
      """
  }

  /// The main part.
  package var document: String {
    "<w:document \(namespaces) \(rootAttributes)><w:body>\(body)</w:body></w:document>"
  }

  /// The file.
  package func bytes() throws(ZipError) -> [UInt8] {
    let office =
      form == .strict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    var package = OfficePackageWriter()
    _ = package.relate(from: "", type: office + "officeDocument", target: mainPart)
    package.add(part: mainPart, contentType: mainType, bytes: Array(document.utf8))
    for part in parts {
      let xml = part.xml.replacing("<w:ROOT", with: "<w:ROOT \(namespaces)")
        .replacing("w:ROOT", with: "w:\(Self.rootName(part.kind))")
      switch part.kind {
      case "core":
        _ = package.relate(
          from: "",
          type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
            + "core-properties", target: part.name)
      case "commentsExtended":
        _ = package.relate(
          from: mainPart,
          type: "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
          target: "/" + part.name)
      default:
        _ = package.relate(from: mainPart, type: office + part.kind, target: "/" + part.name)
      }
      package.add(part: part.name, contentType: "application/xml", bytes: Array(xml.utf8))
    }
    for external in externals {
      _ = package.relate(
        from: mainPart, type: office + external.type, target: external.target, external: true)
    }
    return try package.finish()
  }

  private static func rootName(_ kind: String) -> String {
    switch kind {
    case "header": "hdr"
    case "footer": "ftr"
    default: kind
    }
  }
}
