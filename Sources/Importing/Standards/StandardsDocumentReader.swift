import CASEFormat
import Curriculum
package import WordFormat

/// Reads a list of standards that was published as a Word file.
///
/// Four forms are known: paragraphs that begin or end with a code, or count; tables with a column of
/// codes and one of statements; charts with a column for each level; and summaries of courses, where
/// each competency has criteria and learning objectives. Headings become groups.
package enum StandardsDocumentReader {
  /// Reads a document.
  ///
  /// Every word that the document shows is in an item, in the title, or in a finding. The title is
  /// the one given, else that of the title paragraph, of the properties, or of the only heading of
  /// the first level. `changed` is the time of the import as CASE writes it.
  package static func read(
    _ document: WordDocument, id: String? = nil, title: String? = nil, publisher: String? = nil,
    version: String? = nil, changed: String
  ) -> IncomingFramework {
    let properties = document.properties
    return read(
      document.outline(), id: id, title: title,
      publisher: publisher ?? properties.custom["Publisher"],
      version: version ?? properties.custom["Version"] ?? properties.custom["Edition"],
      changed: changed)
  }

  /// Reads an outline; of the file's properties it has the title and the language alone.
  package static func read(
    _ outline: SourceOutline, id: String? = nil, title: String? = nil, publisher: String? = nil,
    version: String? = nil, changed: String
  ) -> IncomingFramework {
    var draft = StandardsDraft(outline)
    let own = titlePassage(of: outline)
    if let own { draft.claim([own], as: .title) }
    let words = own.map { outline.passages[$0].plainText }
    let stated = outline.title.map(\.onOneLine).flatMap { $0.isEmpty ? nil : $0 }
    var reader = StandardsParagraphs(draft)
    reader.read(outline.blocks)
    draft = reader.draft
    draft.prune()
    draft.nameCounted()
    var findings = StandardsFindings(draft: draft).all
    let chosen = title ?? words ?? stated
    if chosen == nil || publisher == nil {
      findings.insert(assumed(title: chosen == nil, publisher: publisher == nil), at: 0)
    }
    let name = chosen ?? "Standards"
    let package = StandardsPackage(
      draft,
      StandardsPackage.Head(
        id: id ?? slug(name), title: name, publisher: publisher ?? "Unknown", version: version,
        language: outline.language, otherTitle: title != nil && words != title ? words : nil,
        changed: changed)
    ).package()
    return IncomingFramework(package: package, findings: findings)
  }

  /// The paragraph that is the title.
  ///
  /// It is the one that the document sets as such; else the only heading of the first level, where it
  /// stands before all others; else a bold line at the beginning of a document without headings. A
  /// numbered paragraph is a part of the list.
  private static func titlePassage(of outline: SourceOutline) -> Passage.ID? {
    let body = outline.blocks.compactMap { block -> Passage.ID? in
      guard case .passage(let id) = block, !outline.passages[id].identifies else { return nil }
      return id
    }
    if let title = body.first(where: { outline.passages[$0].isTitle }) { return title }
    let headings = body.filter { outline.passages[$0].heading != nil }
    if headings.isEmpty, let first = body.first, first == 0, outline.passages[first].isBold,
      StandardsCode.leading(outline.passages[first].plainText) == nil
    {
      return first
    }
    let highest = body.filter { outline.passages[$0].heading == 1 }
    return highest.count == 1 && headings.first == highest.first ? highest.first : nil
  }

  private static func assumed(title: Bool, publisher: Bool) -> Finding {
    let missing = [title ? "title" : nil, publisher ? "publisher" : nil].compactMap(\.self)
    return Finding(
      code: "STD-108", severity: .note, place: .document("the document"),
      message: "The document states no \(missing.joined(separator: " and no ")).",
      remedy: "Give it when you import the list: others must know whose list it is.")
  }

  /// A short id of the words of a title: small letters, digits and hyphens.
  private static func slug(_ title: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let slug = words.prefix(5).joined(separator: "-")
    guard let first = slug.first, first.isLetter else { return "framework-\(slug)" }
    return slug
  }
}
