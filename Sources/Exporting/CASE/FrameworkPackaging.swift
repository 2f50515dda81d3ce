import CASEFormat
import Curriculum
import Frameworks

/// The parts of a package, made from a framework.
struct FrameworkPackaging {
  let framework: Framework
  let changed: String
  let base: String

  func package() -> CFPackage {
    var package = CFPackage(document: document())
    package.items = framework.items.map(item)
    package.associations = treeLinks() + links()
    package.definitions.licenses = [license()]
    package.definitions.itemTypes = itemTypes()
    return package
  }

  private func document() -> CFDocument {
    var document = CFDocument(
      identifier: framework.identifier, uri: base + framework.identifier,
      creator: framework.publisher, title: framework.title, lastChangeDateTime: changed)
    document.frameworkType = framework.kind.rawValue
    document.caseVersion = "1.1"
    document.publisher = framework.publisher
    document.language = framework.language
    document.version = framework.version
    document.notes = framework.note
    let license = license()
    document.licenseURI = LinkURI(
      title: license.title, identifier: license.identifier, uri: license.uri)
    var own = [JSONObject.Member("id", .string(framework.id))]
    if let strand = framework.strand { own.append(.init("strand", .string(strand.rawValue))) }
    document.extensions = Self.extensions(own)
    return document
  }

  private func item(_ item: FrameworkItem) -> CFItem {
    var wire = CFItem(
      identifier: item.id, fullStatement: item.statement, uri: base + item.id,
      lastChangeDateTime: changed)
    if let kind = item.kind {
      let type = itemType(kind)
      wire.itemType = kind
      wire.itemTypeURI = LinkURI(title: kind, identifier: type.identifier, uri: type.uri)
    }
    if item.hasCode { wire.humanCodingScheme = item.code.description }
    wire.abbreviatedStatement = item.label
    wire.conceptKeywords = item.keywords
    wire.educationLevel = item.level
    if item.isParaphrase {
      wire.notes = item.citation.map { "Paraphrase of \($0)." } ?? "Paraphrase."
    }
    var own: [JSONObject.Member] = []
    if let citation = item.citation { own.append(.init("citation", .string(citation))) }
    if item.isParaphrase { own.append(.init("paraphrase", .bool(true))) }
    if let question = item.question { own.append(.init("question", .string(question))) }
    if !own.isEmpty { wire.extensions = Self.extensions(own) }
    return wire
  }

  /// Each item links to its parent, a root to the document: some readers need that link.
  private func treeLinks() -> [CFAssociation] {
    var counts: [Int?: Int] = [:]
    return framework.items.map { item in
      counts[item.parent, default: 0] += 1
      let parent = item.parent.map { framework.items[$0] }
      let end = parent?.id ?? framework.identifier
      let identifier = CASEIdentifier.derived(from: "\(item.id) isChildOf \(end)")
      var association = CFAssociation(
        identifier: identifier, associationType: .isChildOf, uri: base + identifier,
        originNodeURI: node(item.code.description, item.id),
        destinationNodeURI: node(parent?.code.description ?? framework.title, end),
        lastChangeDateTime: changed)
      association.sequenceNumber = counts[item.parent]
      return association
    }
  }

  /// The links beside the tree; a link that is told twice has two identifiers.
  private func links() -> [CFAssociation] {
    let own = Set(framework.items.map(\.id)).union([framework.identifier])
    var told = RepeatedIdentifiers()
    return framework.links.map { link in
      let type = AssociationType(rawValue: link.relation.rawValue)
      let identifier = told.identifier("\(link.origin.id) \(type.rawValue) \(link.destination.id)")
      return CFAssociation(
        identifier: identifier, associationType: type, uri: base + identifier,
        originNodeURI: end(link.origin, own), destinationNodeURI: end(link.destination, own),
        lastChangeDateTime: changed)
    }
  }

  /// An end outside of this list keeps its identifier, whatever the other list uses for one.
  private func end(_ end: ItemLink.End, _ own: Set<String>) -> LinkGenURI {
    guard !own.contains(end.id) else { return node(end.title, end.id) }
    return LinkGenURI(
      title: end.title, identifier: end.id, uri: WebAddress.valid(end.id, identifier: end.id))
  }

  private func node(_ title: String, _ identifier: String) -> LinkGenURI {
    LinkGenURI(title: title, identifier: identifier, uri: base + identifier)
  }

  private func license() -> CFLicense {
    let licence = framework.licence
    let identifier = CASEIdentifier.derived(from: "license \(licence.name) \(licence.statement)")
    return CFLicense(
      identifier: identifier, uri: licence.url ?? base + identifier, title: licence.name,
      licenseText: licence.statement, lastChangeDateTime: changed)
  }

  private func itemTypes() -> [CFItemType] {
    var seen: Set<String> = []
    return framework.items.compactMap(\.kind).filter { seen.insert($0).inserted }.map(itemType)
  }

  private func itemType(_ kind: String) -> CFItemType {
    let identifier = CASEIdentifier.derived(from: "item type \(kind)")
    return CFItemType(
      identifier: identifier, uri: base + identifier, title: kind, description: kind,
      hierarchyCode: "1", lastChangeDateTime: changed)
  }

  private static func extensions(_ own: [JSONObject.Member]) -> JSONObject {
    JSONObject([JSONObject.Member("plait", .object(JSONObject(own)))])
  }
}
