package import Accessibility
import OfficePackage
import SafeXML

/// What keeps readers out of a workbook, whoever wrote it.
package struct SheetAccessibility: Sendable {
  /// The barriers in the order of the sheets; then those of the whole file.
  package let found: [Barrier]

  /// Reads the bytes of a file.
  package init(reading bytes: [UInt8]) throws(SheetReadingError) {
    let book: Book
    do throws(OfficePackageError) {
      guard let opened = try Book(OfficePackage(reading: bytes)) else {
        throw OfficePackageError.noMainPart
      }
      book = opened
    } catch {
      if case .noMainPart = error { throw .notWorkbook }
      throw .package(error)
    }
    var barriers = BarrierList()
    for sheet in book.sheets {
      sheet.judge(book.colors, in: &barriers)
    }
    if book.title.allSatisfy(\.isWhitespace) {
      barriers.add(.noTitle, "the file", "The property “Title” is empty.")
    }
    found = barriers.told
  }

  /// The parts of a workbook that matter here.
  private struct Book {
    var sheets: [AccessSheet] = []
    var colors = CellColors()
    var title = ""

    /// Reads the parts; nil where the file is no workbook.
    init?(_ package: OfficePackage) throws(OfficePackageError) {
      let workbook = try package.tree(of: package.mainPart).root
      guard workbook.isCalled("workbook") else { return nil }
      let related = try package.relationships(of: package.mainPart)
      func tree(_ type: String) throws(OfficePackageError) -> XMLNode? {
        let type = RelationshipType(rawValue: Self.office + type)
        guard let part = related.part(type), package.contains(part) else { return nil }
        return try package.tree(of: part).root
      }
      colors = CellColors(styles: try tree("styles"), theme: try tree("theme"))
      if let part = package.relationships.part(.coreProperties), package.contains(part) {
        title = try package.tree(of: part, isSmall: true).root.child("title")?.text ?? ""
      }
      let names =
        workbook.child("definedNames")?.children.filter { $0.isCalled("definedName") } ?? []
      let tabs = workbook.child("sheets")?.children.filter { $0.isCalled("sheet") } ?? []
      for (index, tab) in tabs.prefix(SheetLimits.usual.sheets).enumerated()
      where tab.attribute(called: "state") ?? "visible" == "visible" {
        guard let link = tab.attribute(called: "id").flatMap({ related[$0] }), let part = link.part,
          package.contains(part)
        else { continue }
        let root = try package.tree(of: part).root
        guard root.isCalled("worksheet") else { continue }
        var sheet = AccessSheet(root, name: tab.attribute(called: "name") ?? "sheet \(index + 1)")
        sheet.hasNamedHeader = names.contains { Self.names(header: $0, ofSheet: index) }
        try sheet.readParts(of: part, in: package)
        sheets.append(sheet)
      }
    }

    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    /// Excel's print titles, and the names by which the screen reader JAWS finds headers.
    private static func names(header name: XMLNode, ofSheet index: Int) -> Bool {
      let word = (name.attribute(called: "name") ?? "").lowercased()
      let scope = name.attribute(called: "localSheetId").flatMap { Int($0) }
      guard scope == nil || scope == index else { return false }
      if word == "_xlnm.print_titles" { return scope == index }
      return word.hasPrefix("title") || word.hasPrefix("columntitle")
    }
  }
}
