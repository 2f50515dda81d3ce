import CASEFormat
import Frameworks

/// A framework as the competencies that Moodle imports: fourteen columns, known by their order.
struct MoodleCompetencies {
  private static let header = [
    "Parent ID number", "ID number", "Short name", "Description", "Description format",
    "Scale values", "Scale configuration", "Rule type (optional)", "Rule outcome (optional)",
    "Rule config (optional)", "Cross-referenced competency ID numbers", "Exported ID (optional)",
    "Is framework", "Taxonomy",
  ]
  private static let scale = "Not yet competent,Competent"
  /// The second value is the one that new evidence gives, and counts as competent.
  private static let scaleConfiguration =
    #"[{"scaleid":"1"},{"id":2,"scaledefault":1,"proficient":1}]"#
  private static let taxonomy = "competency,competency,competency,competency"
  private static let plainText = "2"
  private static let nameLength = 100

  private let outgoing: OutgoingFramework
  private let links: OutgoingLinks

  init(_ outgoing: OutgoingFramework) {
    self.outgoing = outgoing
    links = OutgoingLinks(outgoing)
  }

  func export(
    _ format: FrameworkFormat, _ name: String
  ) throws(ExportError) -> FrameworkExport {
    let framework = outgoing.framework
    let words = LinkWords(outgoing, links)
    let numbers = MoodleNumbers(framework)
    let crossed = links.beside(framework.items.count)
    var changed = LossTally()
    var writer = CSVWriter(hasMark: false)
    writer.line(Self.header)
    writer.line(head(numbers.framework))
    for (index, item) in framework.items.enumerated() {
      let code = item.code.description
      let short = item.title
      let clipped = short.clipped(to: Self.nameLength)
      if clipped != short {
        changed.note(.shortened, "abbreviatedStatement", in: .items, at: code)
      }
      if numbers.items[index] != code {
        changed.note(.changed, "humanCodingScheme", in: .items, at: code)
      }
      let outside = words.ofLinks(from: index) { links.destination(of: $0) == nil }
      let description = [item.statement, outside].filter { !$0.isEmpty }.joined(separator: "\n")
      if CSVWriter.safe(description) != description {
        changed.note(.changed, "fullStatement", in: .items, at: code)
      }
      writer.line([
        item.parent.map { numbers.items[$0] } ?? "", numbers.items[index], clipped, description,
        Self.plainText, "", "", "", "", "", references(crossed[index], index, numbers), "", "", "",
      ])
    }
    return FrameworkExport(
      writer.bytes, format, name, losses: try carried.losses(of: outgoing) + changed.losses)
  }

  private func head(_ number: String) -> [String] {
    let framework = outgoing.framework
    return [
      "", number, framework.title.clipped(to: Self.nameLength), framework.note ?? "",
      Self.plainText, Self.scale, Self.scaleConfiguration, "", "", "", "", "", "1", Self.taxonomy,
    ]
  }

  /// The numbers of the items that an item is linked to, each once; a comma inside one is escaped.
  private func references(
    _ crossed: [CFAssociation], _ index: Int, _ numbers: MoodleNumbers
  ) -> String {
    var seen: Set<Int> = [index]
    return crossed.compactMap(links.destination)
      .filter { seen.insert($0).inserted }
      .map { numbers.items[$0].replacing(",", with: "%2C") }
      .joined(separator: ",")
  }

  private var carried: CarriedFields {
    // A cross reference has no type, but that two items are linked is carried.
    CarriedFields(
      document: ["title", "notes", "extensions.plait.id"],
      items: ["fullStatement", "abbreviatedStatement", "humanCodingScheme"],
      associations: [
        "originNodeURI.title", "originNodeURI.identifier", "destinationNodeURI.title",
        "destinationNodeURI.identifier",
      ],
      fates: links.fates { link in
        guard links.origin(of: link) != nil else { return .leftOut }
        return links.destination(of: link) == nil ? .inWords : .carried
      })
  }
}
