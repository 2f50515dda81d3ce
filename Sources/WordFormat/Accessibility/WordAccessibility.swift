package import Accessibility
import OfficePackage
import SafeXML

/// What keeps readers out of a Word file, whoever wrote it.
///
/// It looks at the markup and not at the ``WordDocument``: what matters here, such as a mark that a
/// row is a header, is layout to everybody else.
package struct WordAccessibility: Sendable {
  /// The barriers in the order of the text; then those of the whole file.
  package let found: [Barrier]

  /// Reads the bytes of a file.
  package init(reading bytes: [UInt8]) throws(WordReadingError) {
    let parts: Parts
    do throws(OfficePackageError) {
      parts = try Parts(OfficePackage(reading: bytes))
    } catch {
      throw .package(error)
    }
    guard parts.document.isCalled("document") else {
      throw .notWord(WordReadingError.OtherKind(mainType: parts.mainType))
    }
    var walk = AccessWalk(AccessStyles(parts.styles))
    if let body = parts.document.child("body") { walk.blocks(of: body) }
    for margin in parts.margins { walk.margin(margin.root, called: margin.name) }
    walk.end()
    var list = walk.barriers
    Self.judgeProperties(parts.core, walk.styles, in: &list)
    found = list.told
  }

  /// The parts of a file that matter here.
  private struct Parts {
    let document: XMLNode
    let mainType: ContentType?
    let styles: XMLNode?
    let core: XMLNode?
    /// The headers and footers, each once.
    let margins: [(name: String, root: XMLNode)]

    /// No document has more.
    private static let mostMargins = 200

    init(_ package: OfficePackage) throws(OfficePackageError) {
      document = try package.tree(of: package.mainPart).root
      mainType = package.contentType(of: package.mainPart)
      let related = try package.relationships(of: package.mainPart)
      styles = try Self.tree(related.part(.styles), in: package)?.root
      core = try Self.tree(package.relationships.part(.coreProperties), in: package)?.root
      var margins: [(name: String, root: XMLNode)] = []
      for link in related.all where link.type == .header || link.type == .footer {
        guard margins.count < Self.mostMargins, let tree = try Self.tree(link.part, in: package)
        else { continue }
        margins.append((link.type == .header ? "a header" : "a footer", tree.root))
      }
      self.margins = margins
    }

    private static func tree(
      _ part: PartName?, in package: OfficePackage
    ) throws(OfficePackageError) -> XMLTree? {
      guard let part, package.contains(part) else { return nil }
      return try package.tree(of: part)
    }
  }

  private static func judgeProperties(
    _ core: XMLNode?, _ styles: AccessStyles, in barriers: inout BarrierList
  ) {
    let title = core?.child("title")?.text ?? ""
    if title.allSatisfy(\.isWhitespace) {
      barriers.add(.noTitle, "the file", "The property “Title” is empty.")
    }
    let language = styles.language ?? core?.child("language")?.text ?? ""
    if language.isEmpty {
      barriers.add(.noLanguage, "the file", "The styles do not say in which language the text is.")
    }
  }
}
