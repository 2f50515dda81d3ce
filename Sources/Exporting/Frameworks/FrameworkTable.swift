import CASEFormat
import Frameworks

/// A framework as comma-separated values with one row an item, in tree order.
struct FrameworkTable {
  private static let header = [
    "Code", "Statement", "Label", "Parent", "Level", "Type", "Keywords", "Identifier", "Citation",
    "Notes",
  ]
  /// The field of CASE that each column carries; that of the parent carries the tree.
  private static let fields: [String?] = [
    "humanCodingScheme", "fullStatement", "abbreviatedStatement", nil, "educationLevel",
    "CFItemType", "conceptKeywords", "identifier", "extensions.plait.citation", "notes",
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
    let shared = sharedCodes
    for (item, wire) in zip(outgoing.framework.items, outgoing.wireItems) {
      let row = cells(of: item, wire, shared)
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

  private func cells(
    of item: FrameworkItem, _ wire: CFItem, _ shared: Set<String>
  ) -> [String] {
    let parent = item.parent.map { outgoing.framework.items[$0] }
    let above = parent.map { parent in
      let code = Self.code(of: parent)
      return code.isEmpty || shared.contains(code) ? parent.id : code
    }
    return [
      Self.code(of: item), wire.fullStatement, item.label, above ?? "",
      item.level.joined(separator: Self.separator), item.kind ?? "",
      item.keywords.joined(separator: Self.separator), item.id, item.citation ?? "",
      wire.notes ?? "",
    ]
  }

  /// Codes that several items have: they do not say which of them is a parent.
  private var sharedCodes: Set<String> {
    var seen: Set<String> = []
    return Set(
      outgoing.framework.items.map(Self.code).filter { !seen.insert($0).inserted })
  }

  /// Whether a reader would split the texts of a cell in another way.
  private static func isAmbiguous(_ texts: [String]) -> Bool {
    texts.contains { text in
      text.contains { $0 == "|" || $0 == ";" || $0.isNewline || $0 == "," && texts.count == 1 }
    }
  }

  /// Where a list has no codes the identifier stands in, and has a column of its own.
  private static func code(of item: FrameworkItem) -> String {
    item.code.description == item.id ? "" : item.code.description
  }
}
