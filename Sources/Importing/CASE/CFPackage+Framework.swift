package import CASEFormat
import Curriculum
import Frameworks

extension CFPackage {
  /// Makes a framework of the package.
  ///
  /// The short id is the package's own (`extensions.plait.id`), else the one given, else made
  /// from the title. An item with several parents stands under the first; a circle is cut.
  package func framework(id fallback: String? = nil) -> FrameworkReading {
    let tree = ItemTree(self)
    var notices = tree.notices
    let licence = licence()
    if licence == .unstated {
      notices.append(
        FrameworkNotice(
          .noLicence, item: document.title,
          detail: "the package states no license; ask the publisher before you share its text"))
    }
    let own = document.extensions.plait
    let framework = Framework(
      id: own?.text("id") ?? fallback ?? Self.slug(document.title),
      title: document.title, publisher: document.publisher ?? document.creator,
      kind: Self.kind(document.frameworkType), licence: licence,
      identifier: document.identifier, version: document.version,
      strand: own?.text("strand").flatMap(Strand.init(rawValue:)),
      language: document.language ?? "en", note: document.notes,
      items: tree.entries.map { items[$0.item].frameworkItem(at: $0) }, links: links())
    return FrameworkReading(framework: framework, notices: notices)
  }

  private func links() -> [ItemLink] {
    associations.indices.filter { associations[$0].associationType != .isChildOf }.map { index in
      let association = associations[index]
      let (origin, destination) = (association.originNodeURI, association.destinationNodeURI)
      return ItemLink(
        origin: ItemLink.End(id: origin.identifier, title: origin.title),
        relation: ItemLink.Relation(rawValue: association.associationType.rawValue),
        destination: ItemLink.End(id: destination.identifier, title: destination.title))
    }
  }

  private func licence() -> FrameworkLicence {
    guard let link = document.licenseURI else { return .unstated }
    let terms = definitions.licenses.first { $0.identifier == link.identifier }
    let address = terms?.uri ?? link.uri
    return FrameworkLicence(
      name: terms?.title ?? link.title, statement: terms?.licenseText ?? link.title,
      url: address.hasPrefix("http") ? address : nil)
  }

  /// `frameworkType` is free text in CASE 1.1: the word is looked for, not the whole.
  private static func kind(_ type: String?) -> Framework.Kind {
    if let kind = type.flatMap(Framework.Kind.init(rawValue:)) { return kind }
    let type = type?.lowercased() ?? ""
    let isSkills = ["skill", "competenc"].contains { type.contains($0) }
    let isRule = ["requirement", "rule", "regulation", "checklist"].contains { type.contains($0) }
    return isRule ? .requirements : isSkills ? .skills : .standards
  }

  /// A short id of the words of a title: small letters, digits and hyphens.
  private static func slug(_ title: String) -> String {
    let words = title.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let slug = words.prefix(5).joined(separator: "-")
    guard let first = slug.first, first.isLetter else { return "framework-\(slug)" }
    return slug
  }
}

extension CFItem {
  fileprivate func frameworkItem(at entry: ItemTree.Entry) -> FrameworkItem {
    let statement = PlainStatement.text(of: fullStatement)
    let short = [abbreviatedStatement, alternativeLabel].compactMap(\.self).first { !$0.isEmpty }
    let own = extensions.plait
    let code = humanCodingScheme ?? ""
    return FrameworkItem(
      id: identifier, code: FrameworkCode(code.isEmpty ? identifier : code),
      label: short.map(PlainStatement.text) ?? PlainStatement.label(of: statement),
      statement: statement, level: educationLevel, keywords: conceptKeywords,
      kind: itemType ?? itemTypeURI?.title, parent: entry.parent,
      citation: own?.text("citation"), isParaphrase: own?["paraphrase"] == .bool(true),
      question: own?.text("question"), depth: entry.depth)
  }
}
