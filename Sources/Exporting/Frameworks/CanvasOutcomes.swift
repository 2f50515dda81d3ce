import CASEFormat
import Frameworks

/// A framework as the outcomes that Canvas imports: a group for the whole list and for each item
/// with children, an outcome for each item without.
struct CanvasOutcomes {
  /// The columns in front of the ratings, which must be the last.
  private static let header = [
    "vendor_guid", "object_type", "title", "description", "display_name", "calculation_method",
    "calculation_int", "workflow_state", "parent_guids", "ratings",
  ]
  /// Points and words by turns, from the most points to the fewest.
  private static let ratings = [
    "3", "Meets the outcome", "2", "Meets part of the outcome", "1", "Has begun", "0",
    "No evidence",
  ]
  private static let titleLength = 255

  private let outgoing: OutgoingFramework

  init(_ outgoing: OutgoingFramework) { self.outgoing = outgoing }

  func export(
    _ format: FrameworkFormat, _ name: String
  ) throws(ExportError) -> FrameworkExport {
    let framework = outgoing.framework
    let links = OutgoingLinks(outgoing)
    let words = LinkWords(outgoing, links)
    let parents = Set(framework.items.compactMap(\.parent))
    let root = outgoing.rootIdentifier
    var changed = LossTally()
    var writer = CSVWriter(hasMark: false)
    writer.line(Self.header + Array(repeating: "", count: Self.ratings.count - 1))
    let title = framework.title.clipped(to: Self.titleLength)
    if title != framework.title { changed.note(.shortened, "title", in: .document, at: title) }
    writer.line(row(root, isGroup: true, title, Self.markup([framework.note ?? ""]), "", ""))
    for (index, item) in framework.items.enumerated() {
      let code = item.code.description
      let title = item.title
      let clipped = title.clipped(to: Self.titleLength)
      if clipped != title {
        changed.note(.shortened, "abbreviatedStatement", in: .items, at: code)
      }
      let description = Self.markup([item.statement, words.ofLinks(from: index)])
      let parent = item.parent.map { CASEIdentifier.uuid(of: framework.items[$0].id) } ?? root
      let cells = row(
        CASEIdentifier.uuid(of: item.id), isGroup: parents.contains(index), clipped, description,
        code == item.id ? "" : code.clipped(to: Self.titleLength), parent)
      if CSVWriter.safe(description) != description {
        changed.note(.changed, "fullStatement", in: .items, at: code)
      }
      writer.line(cells)
    }
    let carried = CarriedFields(
      document: ["identifier", "title", "notes"],
      items: ["identifier", "fullStatement", "abbreviatedStatement", "humanCodingScheme"],
      fates: links.fates { links.origin(of: $0) == nil ? .leftOut : .inWords })
    return FrameworkExport(
      writer.bytes, format, name, losses: try carried.losses(of: outgoing) + changed.losses)
  }

  private func row(
    _ guid: String, isGroup: Bool, _ title: String, _ description: String, _ display: String,
    _ parent: String
  ) -> [String] {
    [
      guid, isGroup ? "group" : "outcome", title, description, display, isGroup ? "" : "highest",
      "", "active", parent,
    ] + (isGroup ? Self.ratings.map { _ in "" } : Self.ratings)
  }

  /// Canvas shows a description as HTML.
  private static func markup(_ paragraphs: [String]) -> String {
    paragraphs.filter { !$0.isEmpty }.map {
      $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }.joined(separator: "<br>")
  }
}
