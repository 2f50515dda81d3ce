import CASEFormat
import Frameworks

/// A framework as comma-separated values with one row an item, in tree order.
struct FrameworkTable {
  private static let header = [
    "Code", "Statement", "Label", "Parent code", "Level", "Type", "Keywords", "Identifier",
    "Parent identifier", "Citation", "Paraphrase", "Notes",
  ]
  /// The field of CASE that each column carries; those of the parent carry the tree.
  private static let fields: [String?] = [
    "humanCodingScheme", "fullStatement", "abbreviatedStatement", nil, "educationLevel",
    "CFItemType", "conceptKeywords", "identifier", nil, "extensions.plait.citation",
    "extensions.plait.paraphrase", "notes",
  ]
  private static let separator = "|"

  private let outgoing: OutgoingFramework

  init(_ outgoing: OutgoingFramework) { self.outgoing = outgoing }

  func export(
    _ format: FrameworkFormat, _ name: String
  ) throws(ExportError) -> FrameworkExport {
    var writer = CSVWriter()
    var changed = LossTally()
    writer.line(Self.header)
    for (item, wire) in zip(outgoing.framework.items, outgoing.wireItems) {
      let row = cells(of: item, wire)
      for (field, cell) in zip(Self.fields, row) where CSVWriter.safe(cell) != cell {
        changed.note(.changed, field ?? "identifier", in: .items, at: item.code.description)
      }
      for (field, texts) in [("educationLevel", item.level), ("conceptKeywords", item.keywords)]
      where Self.isAmbiguous(texts) {
        changed.note(.changed, field, in: .items, at: item.code.description)
      }
      writer.line(row)
    }
    let carried = CarriedFields(
      items: Set(Self.fields.compactMap { $0 }).union(["CFItemTypeURI"]),
      definitions: [.itemTypes: CarriedFields.names],
      fates: OutgoingLinks(outgoing).fates { _ in .leftOut })
    return FrameworkExport(
      writer.bytes, format, name, losses: try carried.losses(of: outgoing) + changed.losses)
  }

  private func cells(of item: FrameworkItem, _ wire: CFItem) -> [String] {
    let parent = item.parent.map { outgoing.framework.items[$0] }
    return [
      Self.code(of: item), wire.fullStatement, item.label, parent.map(Self.code) ?? "",
      item.level.joined(separator: Self.separator), item.kind ?? "",
      item.keywords.joined(separator: Self.separator), item.id, parent?.id ?? "",
      item.citation ?? "", item.isParaphrase ? "yes" : "", wire.notes ?? "",
    ]
  }

  /// Whether a text of a list holds what parts the list.
  private static func isAmbiguous(_ texts: [String]) -> Bool {
    texts.contains { $0.contains(separator) }
  }

  /// Where a list has no codes the identifier stands in, and has a column of its own.
  private static func code(of item: FrameworkItem) -> String {
    item.hasCode ? item.code.description : ""
  }
}
