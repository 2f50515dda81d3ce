import CASEFormat
import Frameworks

/// A framework as a graph of competencies in CTDL-ASN, the vocabulary of the Credential Registry.
struct CompetencyGraph {
  private static let context = "https://credreg.net/ctdlasn/schema/context/json"
  private static let registry = "https://credentialengineregistry.org/resources/"

  private let outgoing: OutgoingFramework
  private let links: OutgoingLinks
  private let alignments: CompetencyAlignments
  private let root: String

  init(_ outgoing: OutgoingFramework) {
    self.outgoing = outgoing
    root = outgoing.rootIdentifier
    links = OutgoingLinks(outgoing)
    alignments = CompetencyAlignments(outgoing, links, address: Self.address)
  }

  func export(
    _ format: FrameworkFormat, _ name: String
  ) throws(ExportError) -> FrameworkExport {
    let framework = outgoing.framework
    let children = children
    var writer = JSONWriter()
    writer.openObject()
    writer.field("@context", Self.context)
    writer.field("@id", Self.address(root))
    writer.name("@graph")
    writer.openArray()
    write(document: outgoing.package.document, top: children[nil] ?? [], to: &writer)
    for (index, wire) in outgoing.wireItems.enumerated() {
      write(wire, index, children: children[index] ?? [], to: &writer)
    }
    writer.closeArray()
    writer.closeObject()
    let carried = CarriedFields(
      document: [
        "identifier", "title", "description", "notes", "language", "publisher", "licenseURI",
        "officialSourceURL", "statusStartDate", "statusEndDate", "subject",
      ],
      items: [
        "identifier", "fullStatement", "abbreviatedStatement", "humanCodingScheme", "CFItemType",
        "CFItemTypeURI", "conceptKeywords", "listEnumeration", "notes", "uri", "language",
      ],
      associations: CarriedFields.treeFields.union(["extensions.plait.strength"]),
      definitions: [.itemTypes: CarriedFields.names, .licenses: CarriedFields.names],
      fates: alignments.fates)
    // The registry knows publishers by an address that it gave them, which no framework has.
    var missing = LossTally()
    missing.note(.missing, "publisherURI", in: .document, at: framework.title)
    return FrameworkExport(
      writer.finish(), format, name,
      losses: try carried.losses(of: outgoing) + missing.losses)
  }

  /// The places of the children of each item, and of the top items for nil.
  private var children: [Int?: [Int]] {
    var children: [Int?: [Int]] = [:]
    for (index, item) in outgoing.framework.items.enumerated() {
      children[item.parent, default: []].append(index)
    }
    return children
  }

  private func write(document: CFDocument, top: [Int], to writer: inout JSONWriter) {
    let framework = outgoing.framework
    let language = framework.language
    writer.openObject()
    writer.field("@type", "ceasn:CompetencyFramework")
    writer.field("@id", Self.address(root))
    writer.field("ceterms:ctid", Self.ctid(root))
    writer.text("ceasn:name", document.title, language)
    let description = [document.description, document.notes].compactMap { $0 }.first { !$0.isEmpty }
    writer.text("ceasn:description", description ?? document.title, language)
    if description == document.description {
      writer.text("ceasn:comment", document.notes, language)
    }
    writer.addresses("ceasn:inLanguage", [language])
    writer.texts("ceasn:publisherName", [document.publisher ?? document.creator], language)
    writer.texts("ceasn:localSubject", document.subject, language)
    if let license = document.licenseURI?.uri, license.hasPrefix("http") {
      writer.field("ceasn:license", license)
    }
    if let license = document.licenseURI { writer.text("ceasn:rights", license.title, language) }
    if let source = document.officialSourceURL { writer.addresses("ceasn:source", [source]) }
    writer.field("ceasn:dateValidFrom", document.statusStartDate)
    writer.field("ceasn:dateValidUntil", document.statusEndDate)
    writer.addresses("ceasn:hasTopChild", top.map { address(of: $0) })
    writer.closeObject()
  }

  private func write(
    _ wire: CFItem, _ index: Int, children: [Int], to writer: inout JSONWriter
  ) {
    let framework = outgoing.framework
    let item = framework.items[index]
    let language = wire.language ?? framework.language
    writer.openObject()
    writer.field("@type", "ceasn:Competency")
    writer.field("@id", address(of: index))
    writer.field("ceterms:ctid", Self.ctid(item.id))
    writer.text("ceasn:competencyText", item.statement, language)
    writer.text("ceasn:competencyLabel", wire.abbreviatedStatement, language)
    writer.text("ceasn:competencyCategory", item.kind, language)
    writer.field("ceasn:codedNotation", wire.humanCodingScheme)
    writer.texts("ceasn:conceptKeyword", wire.conceptKeywords, language)
    writer.texts("ceasn:comment", [wire.notes].compactMap { $0 }, language)
    writer.addresses("ceasn:inLanguage", [language])
    writer.field("ceasn:listID", wire.listEnumeration)
    writer.field("ceasn:isPartOf", Self.address(root))
    if let parent = item.parent {
      writer.addresses("ceasn:isChildOf", [address(of: parent)])
    } else {
      writer.field("ceasn:isTopChildOf", Self.address(root))
    }
    writer.addresses("ceasn:hasChild", children.map { address(of: $0) })
    alignments.write(index, own: wire.uri, to: &writer)
    writer.closeObject()
  }

  private func address(of index: Int) -> String {
    Self.address(outgoing.framework.items[index].id)
  }

  private static func address(_ identifier: String) -> String { registry + ctid(identifier) }

  private static func ctid(_ identifier: String) -> String {
    "ce-" + CASEIdentifier.uuid(of: identifier)
  }
}
