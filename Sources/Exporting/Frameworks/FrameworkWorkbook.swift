import CASEFormat
import Frameworks
import SheetFormat

/// A framework as the workbook that OpenSALT exchanges: document, items and links, all as text.
struct FrameworkWorkbook {
  private static let documentHeader = [
    "identifier", "creator", "title", "lastChangeDate", "officialSourceURL", "publisher",
    "description", "subject", "language", "version", "adoptionStatus", "statusStartDate",
    "statusEndDate", "licenseTitle", "licenseText", "notes",
  ]
  private static let itemHeader = [
    "identifier", "fullStatement", "humanCodingScheme", "smartLevel", "listEnumeration",
    "abbreviatedStatement", "conceptKeywords", "notes", "language", "educationLevel", "CFItemType",
    "license",
  ]
  private static let linkHeader = [
    "identifier", "originNodeURI", "originNodeIdentifier", "originNodeHumanCodingScheme",
    "associationType", "destinationNodeURI", "destinationNodeIdentifier",
    "destinationNodeHumanCodingScheme", "associationGroupIdentifier", "associationGroupName",
  ]
  /// The most UTF-16 units that a cell holds.
  private static let cellLimit = 32_767

  private let outgoing: OutgoingFramework
  private let settings: ExportSettings
  private let links: OutgoingLinks

  init(_ outgoing: OutgoingFramework, _ settings: ExportSettings) {
    self.outgoing = outgoing
    self.settings = settings
    links = OutgoingLinks(outgoing)
  }

  func export(
    _ format: FrameworkFormat, _ name: String
  ) throws(ExportError) -> FrameworkExport {
    let document = outgoing.package.document
    let look = SheetLook()
    let properties = WorkbookProperties(
      title: document.title, subject: document.frameworkType ?? "", creator: settings.creator,
      language: outgoing.framework.language, created: settings.seconds)
    let items = itemRows()
    let sheets = [
      ("CF Doc", Self.documentHeader, [documentRow()]), ("CF Item", Self.itemHeader, items),
      ("CF Association", Self.linkHeader, linkRows()),
    ]
    var workbook = Workbook(properties: properties, styles: look.styles)
    workbook.sheets = sheets.map { Self.sheet($0.0, $0.1, $0.2, look) }
    let bytes: [UInt8]
    do throws(SheetError) {
      bytes = try workbook.bytes()
    } catch {
      throw .sheet(error.description)
    }
    return FrameworkExport(
      bytes, format, name, losses: try carried.losses(of: outgoing) + losses(in: items))
  }

  private static func sheet(
    _ name: String, _ header: [String], _ rows: [[String]], _ look: SheetLook
  ) -> Sheet {
    var sheet = Sheet(name, rowCount: rows.count + 1) { number, row in
      let cells = number == 0 ? header : rows[number - 1]
      for (column, text) in cells.enumerated() {
        row.text(text, at: column, number == 0 ? look.heading : look.typed)
      }
    }
    sheet.columns = header.map { SheetColumn(width: wide.contains($0) ? 60 : 20) }
    sheet.frozen.rows = 1
    sheet.isLandscape = true
    return sheet
  }

  private static let wide: Set<String> = ["title", "fullStatement", "description", "notes"]

  private func documentRow() -> [String] {
    let document = outgoing.package.document
    let license = outgoing.package.definitions.licenses.first {
      $0.identifier == document.licenseURI?.identifier
    }
    return [
      document.identifier, document.creator, document.title, document.lastChangeDateTime,
      document.officialSourceURL ?? "", document.publisher ?? "", document.description ?? "",
      document.subject.joined(separator: "|"), document.language ?? "", document.version ?? "",
      document.adoptionStatus ?? "", document.statusStartDate ?? "", document.statusEndDate ?? "",
      license?.title ?? document.licenseURI?.title ?? "", license?.licenseText ?? "",
      document.notes ?? "",
    ]
  }

  private func itemRows() -> [[String]] {
    let items = outgoing.framework.items
    var numbers: [Int?: Int] = [:]
    var levels: [String] = []
    levels.reserveCapacity(items.count)
    return zip(items, outgoing.wireItems).map { item, wire in
      numbers[item.parent, default: 0] += 1
      let own = String(numbers[item.parent] ?? 1)
      levels.append(item.parent.map { "\(levels[$0]).\(own)" } ?? own)
      return [
        item.id, wire.fullStatement, wire.humanCodingScheme ?? "", levels[levels.count - 1],
        wire.listEnumeration ?? "", wire.abbreviatedStatement ?? "",
        wire.conceptKeywords.joined(separator: ","), wire.notes ?? "", wire.language ?? "",
        wire.educationLevel.joined(separator: ","), wire.itemType ?? wire.itemTypeURI?.title ?? "",
        wire.licenseURI?.title ?? "",
      ]
    }
  }

  /// The smart levels tell the tree; an item that stands in a second place of it has a row for
  /// each, since readers take either the one or the other.
  private func linkRows() -> [[String]] {
    let associations = outgoing.package.associations
    var severalParents: Set<String> = []
    for (link, isOfTree) in zip(associations, links.isOfTree)
    where link.associationType == .isChildOf && !isOfTree {
      severalParents.insert(link.originNodeURI.identifier)
    }
    return zip(associations, links.isOfTree).compactMap { link, isOfTree in
      let (origin, destination) = (link.originNodeURI, link.destinationNodeURI)
      guard !isOfTree || severalParents.contains(origin.identifier) else { return nil }
      return [
        link.identifier, origin.uri, origin.identifier, code(of: origin),
        link.associationType.rawValue, destination.uri, destination.identifier,
        code(of: destination), link.groupingURI?.identifier ?? "", link.groupingURI?.title ?? "",
      ]
    }
  }

  private func code(of node: LinkGenURI) -> String {
    links.places[node.identifier].map { outgoing.framework.items[$0].code.description }
      ?? node.title
  }

  private var carried: CarriedFields {
    CarriedFields(
      document: Set(Self.documentHeader).union(["lastChangeDateTime", "licenseURI"]),
      items: Set(Self.itemHeader).union(["CFItemTypeURI", "licenseURI"]),
      associations: CarriedFields.treeFields.union(["CFAssociationGroupingURI"]),
      definitions: [
        .itemTypes: CarriedFields.names, .licenses: CarriedFields.names.union(["licenseText"]),
        .groupings: CarriedFields.names,
      ],
      fates: links.fates { _ in .carried })
  }

  /// What does not fit a cell, or would be split where it should not.
  private func losses(in rows: [[String]]) -> [Loss] {
    var tally = LossTally()
    for (item, row) in zip(outgoing.framework.items, rows) {
      for (field, text) in zip(Self.itemHeader, row) {
        if text.utf16.count > Self.cellLimit {
          tally.note(.shortened, field, in: .items, at: item.code.description)
        } else if text.unicodeScalars.contains(where: {
          $0.value < 0x20 && $0 != "\n" && $0 != "\t"
        }) {
          tally.note(.changed, field, in: .items, at: item.code.description)
        }
      }
      for (field, texts) in [("educationLevel", item.level), ("conceptKeywords", item.keywords)]
      where texts.contains(where: { $0.contains(",") }) {
        tally.note(.changed, field, in: .items, at: item.code.description)
      }
    }
    return tally.losses
  }
}
