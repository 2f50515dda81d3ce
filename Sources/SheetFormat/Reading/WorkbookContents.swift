import OfficePackage
import SafeXML

/// A workbook as it is read: its sheets with their cells as text, in the order of the tabs.
///
/// Nothing is calculated, and nothing that the file names outside of itself is opened.
package struct WorkbookContents: Sendable {
  /// The sheets, hidden ones too.
  package let sheets: [SheetContents]
  /// The properties that an author or a program added, by name.
  package let properties: [String: String]

  /// Reads the bytes of a whole file.
  package init(
    reading bytes: [UInt8], limits: SheetLimits = .usual
  ) throws(SheetReadingError) {
    let package: OfficePackage
    do throws(OfficePackageError) {
      package = try OfficePackage(reading: bytes)
    } catch {
      throw .package(error)
    }
    let tree = try Self.tree(of: package.mainPart, in: package)
    guard tree.root.markup == .workbook else { throw .notWorkbook }
    let related = try Self.relationships(of: package.mainPart, in: package)
    var numbers = NumberText()
    numbers.countsFrom1904 = tree.root.first(.workbookPr)?.isOn(.date1904Attribute) ?? false
    var reader = SheetReader(limits: limits, numbers: numbers)
    if let part = related.part(.sharedStrings), package.contains(part) {
      reader.readStrings(try Self.tree(of: part, in: package))
    }
    if let part = related.part(.styles), package.contains(part) {
      reader.readLooks(try Self.tree(of: part, in: package))
    }
    var sheets: [SheetContents] = []
    // Two tabs of one part would be read twice; programs never write that.
    var seen: Set<PartName> = []
    for element in tree.root.first(.sheets)?.children ?? tree.root.children
    where element.markup == .sheet {
      let name = element.attribute(.nameAttribute) ?? "sheet \(sheets.count + 1)"
      guard sheets.count < limits.sheets else {
        throw .tooMany(.sheets, place: "sheet \(name)", limit: limits.sheets)
      }
      let state = element.attribute(.stateAttribute) ?? "visible"
      var sheet = SheetContents(name: name, isHidden: state != "visible")
      let link = element.attribute(.relationshipID).flatMap { related[$0] }
      if let link, link.type == .worksheet, let part = link.part, package.contains(part),
        seen.insert(part).inserted
      {
        try reader.read(try Self.tree(of: part, in: package), into: &sheet)
      } else {
        sheet.note(.notCells, "", "it is a chart or a dialog, or its part is missing", most: 1)
      }
      sheets.append(sheet)
    }
    guard !sheets.isEmpty else { throw .noSheets }
    self.sheets = sheets
    properties = Self.properties(of: package)
  }

  /// Properties hold no cell, so a part of them that cannot be read is no loss to tell.
  private static func properties(of package: OfficePackage) -> [String: String] {
    guard let part = package.relationships.part(.customProperties), package.contains(part),
      let root = try? package.tree(of: part, isSmall: true).root
    else { return [:] }
    var properties: [String: String] = [:]
    for entry in root.children where entry.isCalled("property") {
      if let name = entry.attribute(called: "name") { properties[name] = entry.text }
    }
    return properties
  }

  private static func tree(
    of part: PartName, in package: OfficePackage
  ) throws(SheetReadingError) -> XMLTree {
    do throws(OfficePackageError) {
      return try package.tree(of: part, vocabulary: SheetMarkup.vocabulary)
    } catch {
      throw .package(error)
    }
  }

  private static func relationships(
    of part: PartName, in package: OfficePackage
  ) throws(SheetReadingError) -> Relationships {
    do throws(OfficePackageError) {
      return try package.relationships(of: part)
    } catch {
      throw .package(error)
    }
  }
}

extension RelationshipType {
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  fileprivate static let worksheet = RelationshipType(rawValue: office + "worksheet")
  fileprivate static let sharedStrings = RelationshipType(rawValue: office + "sharedStrings")
}
