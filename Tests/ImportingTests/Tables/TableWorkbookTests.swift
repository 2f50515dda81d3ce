import CASEFormat
import Curriculum
import Importing
import SheetFormat
import Testing

/// Workbooks with several sheets.
@Suite struct TableWorkbookTests {
  private func workbook(_ sheets: [(String, [[String]])]) throws -> [UInt8] {
    var styles = StyleSheet()
    let plain = styles.add(CellStyle())
    let properties = WorkbookProperties(
      title: "", subject: "", creator: "", language: "en-US", created: 0)
    var workbook = Workbook(properties: properties, styles: styles)
    workbook.sheets = sheets.map { name, rows in
      Sheet(name, rowCount: rows.count) { number, row in
        for (column, text) in rows[number].enumerated() where !text.isEmpty {
          row.text(text, at: column, plain)
        }
      }
    }
    return try workbook.bytes()
  }

  @Test func `OpenSALT's three sheets are one framework`() throws {
    let document = "0d3f3b1e-5a3c-4b52-8a55-1c4e39f0a001"
    let one = "0d3f3b1e-5a3c-4b52-8a55-1c4e39f0a002"
    let two = "0d3f3b1e-5a3c-4b52-8a55-1c4e39f0a003"
    let bytes = try workbook([
      (
        "CF Doc",
        [
          ["identifier", "creator", "title", "subject", "language", "version", "licenseTitle"],
          [document, "Lakeside County", "Kitchen skills", "Cooking|Safety", "en", "2", "CC BY"],
        ]
      ),
      (
        "CF Item",
        [
          ["identifier", "fullStatement", "humanCodingScheme", "smartLevel", "conceptKeywords"],
          [one, "Handles knives", "K", "1", "blade|edge"],
          [two, "Holds food with a claw", "K.1", "1.1", ""],
          ["", "Washes hands", "H", "2", ""],
        ]
      ),
      (
        "CF Association",
        [
          [
            "identifier", "originNodeIdentifier", "originNodeHumanCodingScheme",
            "associationType", "destinationNodeIdentifier", "destinationNodeHumanCodingScheme",
          ],
          ["", two, "K.1", "Is Related To", "", "H"],
        ]
      ),
    ])
    let drawing = try TableDrawing(bytes, named: "kitchen.xlsx")
    #expect(drawing.read.form == .openSALTWorkbook)
    #expect(drawing.items == "K Handles knives\n  K.1 Holds food with a claw\nH Washes hands")
    #expect(drawing.package.document.identifier == document)
    #expect(drawing.package.document.title == "Kitchen skills")
    #expect(drawing.package.document.subject == ["Cooking", "Safety"])
    #expect(drawing.package.items.prefix(2).map(\.identifier) == [one, two])
    #expect(
      drawing.package.associations.filter { $0.associationType == .isRelatedTo }
        .map { "\($0.originNodeURI.title) to \($0.destinationNodeURI.title)" } == ["K.1 to H"])
    #expect(drawing.package.document.licenseURI?.title == "CC BY")
  }

  @Test
  func `groups and identifiers that are no UUIDs are kept in words, and capitals are one UUID`()
    throws
  {
    let list = "0D3F3B1E-5A3C-4B52-8A55-1C4E39F0A001"
    let one = "0D3F3B1E-5A3C-4B52-8A55-1C4E39F0A002"
    let bytes = try workbook([
      ("CF Doc", [["identifier", "title"], [list, "Kitchen"]]),
      (
        "CF Item",
        [
          ["identifier", "fullStatement", "humanCodingScheme"], [one, "Cuts", "C"],
          ["", "Fries", "F"],
        ]
      ),
      (
        "CF Association",
        [
          [
            "identifier", "originNodeIdentifier", "originNodeHumanCodingScheme", "associationType",
            "destinationNodeIdentifier", "associationGroupIdentifier", "associationGroupName",
          ],
          ["", one, "", "isChildOf", list, "", "Tree"],
          ["link 7", "", "F", "isChildOf", one, "g1", "Old"],
          ["", "", "F", "isPeerOf", one, "g1", "New"],
          ["", "", "", "isPeerOf", one, "", ""],
        ]
      ),
    ])
    let drawing = try TableDrawing(bytes, named: "kitchen.xlsx")
    #expect(drawing.items == "C Cuts\n  F Fries")
    #expect(
      drawing.package.associations.map {
        "\($0.originNodeURI.title) \($0.associationType.rawValue) \($0.groupingURI?.title ?? "-")"
      } == ["C isChildOf Tree", "F isChildOf Old", "F isPeerOf New"])
    let groups = drawing.package.definitions.associationGroupings
    #expect(groups.map(\.title) == ["Tree", "Old"])
    #expect(groups.allSatisfy { CASEIdentifier.isUUID($0.identifier) })
    #expect(
      drawing.columns("F") == ["link identifier: link 7", "associationGroupIdentifier: g1"])
    #expect(!drawing.findings.contains { $0.hasPrefix("TAB-135") })
  }

  @Test func `the largest sheet is the list, another one where a person says so`() throws {
    let bytes = try workbook([
      ("Read me", [["Made by the county"]]),
      ("List", [["No", "Task"], ["1", "Cuts"], ["2", "Cooks"], ["3", "Cleans"]]),
      ("Old", [["No", "Task"], ["9", "Fries"]]),
    ])
    let usual = try TableDrawing(bytes)
    #expect(usual.items == "1 Cuts\n2 Cooks\n3 Cleans")
    #expect(usual.findings == ["TAB-139 sheet Read me", "TAB-139 sheet Old"])
    #expect(try TableDrawing(bytes, mapping: ["sheet = old"]).items == "9 Fries")
    #expect {
      try TableDrawing(bytes, mapping: ["sheet = New"])
    } throws: { "\($0)".contains("the workbook has the sheets Read me, List, Old.") }
  }

  @Test func `a place in a workbook names its sheet`() throws {
    let bytes = try workbook([("Items", [["code", "statement", "parent"], ["A", "First", "Z"]])])
    #expect(
      try TableDrawing(bytes).findings == ["TAB-135 sheet Items, row 2, column C (parent)"])
  }
}
