import SafeXML

/// The head or the foot of each page.
struct MarginPart {
  private let element: String
  private let style: String
  private let text: String
  private let hasPageNumber: Bool
  private let width: Int

  static func header(_ text: String, width: Int) -> MarginPart {
    MarginPart(
      element: "w:hdr", style: "Header", text: text, hasPageNumber: false, width: width)
  }

  static func footer(_ text: String, width: Int) -> MarginPart {
    MarginPart(element: "w:ftr", style: "Footer", text: text, hasPageNumber: true, width: width)
  }

  var bytes: [UInt8] {
    var xml = XMLWriter()
    xml.open(element, [("xmlns:w", WordWriter.namespace)])
    xml.open("w:p")
    xml.open("w:pPr")
    xml.empty("w:pStyle", [("w:val", style)])
    xml.open("w:tabs")
    xml.empty("w:tab", [("w:val", "right"), ("w:pos", "\(width)")])
    xml.close()
    xml.close()
    write(text, to: &xml)
    if hasPageNumber {
      xml.open("w:r")
      xml.empty("w:tab")
      xml.close()
      write("Page ", to: &xml)
      writeField("PAGE", to: &xml)
      write(" of ", to: &xml)
      writeField("NUMPAGES", to: &xml)
    }
    xml.close()
    xml.close()
    return xml.bytes
  }

  private func write(_ text: String, to xml: inout XMLWriter) {
    guard !text.isEmpty else { return }
    xml.open("w:r")
    xml.open("w:t", [("xml:space", "preserve")])
    xml.text(text)
    xml.close()
    xml.close()
  }

  private func writeField(_ code: String, to xml: inout XMLWriter) {
    xml.open("w:fldSimple", [("w:instr", " \(code) ")])
    write("1", to: &xml)
    xml.close()
  }
}
