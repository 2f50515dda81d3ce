import SheetFormat
import ZipArchive

/// A workbook made of literal XML, for what no program writes.
struct WorkbookByHand {
  var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  /// What stands in `sheetData` and behind it, by the name of the sheet.
  var sheets: [(name: String, state: String, xml: String)] = []
  var strings = ""
  var styles = ""
  var properties = ""
  /// What stands before the root of each sheet.
  var prolog = ""

  init(_ rows: String = "") { sheets = [("Items", "visible", "<sheetData>\(rows)</sheetData>")] }

  /// The first sheet as it is read.
  func sheet(limits: SheetLimits = .usual) throws -> SheetContents {
    try WorkbookContents(reading: try bytes(), limits: limits).sheets[0]
  }

  func bytes() throws -> [UInt8] {
    let package = "http://schemas.openxmlformats.org/package/2006/"
    var parts: [(name: String, xml: String)] = []
    func part(_ name: String, _ xml: String) { parts.append((name, xml)) }
    part(
      "[Content_Types].xml",
      "<Types xmlns=\"\(package)content-types\"><Default Extension=\"xml\" "
        + "ContentType=\"application/xml\"/><Default Extension=\"rels\" ContentType=\"x/y\"/></Types>"
    )
    part(
      "_rels/.rels",
      relationships([("rId1", office + "/officeDocument", "xl/workbook.xml")]))
    var related = sheets.indices.map {
      ("rId\($0 + 1)", office + "/worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    related.append(("rId90", office + "/sharedStrings", "sharedStrings.xml"))
    related.append(("rId91", office + "/styles", "styles.xml"))
    part("xl/_rels/workbook.xml.rels", relationships(related))
    let tabs = sheets.enumerated().map {
      "<sheet name=\"\($0.element.name)\" sheetId=\"\($0.offset + 1)\" "
        + "state=\"\($0.element.state)\" r:id=\"rId\($0.offset + 1)\"/>"
    }
    part(
      "xl/workbook.xml",
      "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\">\(properties)"
        + "<sheets>\(tabs.joined())</sheets></workbook>")
    for (index, sheet) in sheets.enumerated() {
      part(
        "xl/worksheets/sheet\(index + 1).xml",
        prolog + "<worksheet xmlns=\"\(main)\">\(sheet.xml)</worksheet>")
    }
    part("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(strings)</sst>")
    part("xl/styles.xml", "<styleSheet xmlns=\"\(main)\">\(styles)</styleSheet>")
    var archive = ZipWriter(order: .given)
    for part in parts { archive.add(part.name, Array(part.xml.utf8)) }
    return try archive.finish()
  }

  private func relationships(_ all: [(id: String, type: String, target: String)]) -> String {
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + all.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>" }
      .joined() + "</Relationships>"
  }
}
