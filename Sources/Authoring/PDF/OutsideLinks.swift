import OfficePackage
import SafeXML
import ZipArchive

/// What a Word file would make LibreOffice open: pictures, objects and texts outside of it.
///
/// A form may come from anybody, and what it names may be a file of this computer or a server that
/// wants to know who reads. Links that wait for a click are none of these, and neither is the
/// template that Word attaches, which LibreOffice does not open.
enum OutsideLinks {
  /// The fields that fetch something (ECMA-376, 17.16.5).
  private static let fetching = ["INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO", "RD"]
  private static let waiting: Set<RelationshipType> = [.hyperlink, .attachedTemplate]

  /// The first thing that would be opened, and where it is named; nil for nothing.
  static func first(in word: [UInt8]) throws(OfficePackageError) -> (target: String, part: String)?
  {
    let package = try OfficePackage(reading: word)
    for part in package.parts {
      for relationship in try package.relationships(of: part).all {
        guard case .external(let target) = relationship.target,
          !waiting.contains(relationship.type)
        else { continue }
        return (target, part.description)
      }
      guard part.fileExtension == "xml", package.contentType(of: part) != nil else { continue }
      if let field = try field(in: package.tree(of: part).root) {
        return (field, part.description)
      }
    }
    return nil
  }

  /// The words of a field that fetches, where a part has one.
  private static func field(in root: XMLNode) throws(OfficePackageError) -> String? {
    var words = ""
    for index in root.index..<root.tree.count {
      let node = XMLNode(tree: root.tree, index: index)
      guard let name = node.name?.local else { continue }
      switch name {
      case "instrText": words += node.text
      case "fldSimple":
        words += node.attributes.first { $0.name.local == "instr" }?.value ?? ""
      case "fldChar": break
      default: continue
      }
      let first = words.split(whereSeparator: \.isWhitespace).first.map { $0.uppercased() }
      if let first, fetching.contains(first) { return words }
      if name != "instrText" { words = "" }
    }
    return nil
  }
}
