import CASEFormat
import Curriculum
import Exporting
import Frameworks

/// A list of welding tasks with everything that a framework of ours can have.
enum FrameworkSample {
  static let moment = "2026-11-22T00:00:00Z"

  private static func id(_ words: String) -> String { CASEIdentifier.derived(from: words) }

  static let framework = Framework(
    id: "wld", title: "Welding", publisher: "A college", kind: .skills,
    licence: FrameworkLicence(
      name: "CC BY 4.0", statement: "Free with attribution.", url: "https://x.test/by"),
    identifier: id("welding"), version: "2026", strand: .workforceTraining, note: "A test.",
    items: [
      FrameworkItem(
        id: id("top"), code: FrameworkCode("WLD2"), label: "Layout", statement: "Lays out work.",
        kind: "Duty"),
      FrameworkItem(
        id: id("one"), code: FrameworkCode("WLD2.1"), label: "Reads symbols",
        statement: "Reads weld symbols.", level: ["C"], keywords: ["print", "symbol"],
        kind: "Task", parent: 0, citation: "page 2", isParaphrase: true, depth: 1),
      FrameworkItem(
        id: id("two"), code: FrameworkCode("WLD2.2"), label: "Marks out",
        statement: "Marks out parts, \"to size\".", kind: "Task", parent: 0, depth: 1),
    ],
    links: [
      link("one", "WLD2.1", "precedes", id("two"), "WLD2.2"),
      link("two", "WLD2.2", "exactMatchOf", "51.0000", "AWS 51.0000"),
      link("two", "WLD2.2", "replacedBy", id("three"), "WLD3.2"),
    ])

  private static func link(
    _ origin: String, _ title: String, _ relation: String, _ end: String, _ endTitle: String
  ) -> ItemLink {
    ItemLink(
      origin: ItemLink.End(id: id(origin), title: title),
      relation: ItemLink.Relation(rawValue: relation),
      destination: ItemLink.End(id: end, title: endTitle))
  }

  static let outgoing = OutgoingFramework(framework, changed: moment)

  /// A list with the given items and nothing else, each with a code of its own.
  static func list(_ statements: [String], codes: [String]? = nil) -> Framework {
    Framework(
      id: "list", title: "List", publisher: "A college", kind: .skills, licence: .unstated,
      identifier: id("list"),
      items: statements.enumerated().map { index, statement in
        FrameworkItem(
          id: id("item \(index)"), code: FrameworkCode(codes?[index] ?? "X.\(index + 1)"),
          label: "Item \(index + 1)", statement: statement)
      })
  }
}
