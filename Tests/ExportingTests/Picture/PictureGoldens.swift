import Curriculum
import Exporting
import Reports
import SafeXML
import TestSupport
import Testing

/// The pictures as files of their own.
@Suite struct PictureGoldens {
  private static let names = ["braid", "timeline", "coverage", "change"]

  private func picture(_ name: String, of program: Program) -> Picture {
    let library = SampleFrameworks.library
    switch name {
    case "braid": return Braid(of: program).picture()
    case "timeline": return Timeline(of: program).picture()
    case "coverage":
      return CoverageMap(of: Coverage(of: Crosswalk(of: program, against: library))).picture()
    default:
      var older = program
      if older.objectives.count > 1 { older.objectives.removeLast(2) }
      return ChangePicture(of: CoverageChange(from: older, to: program, against: library)).picture()
    }
  }

  private func text(_ picture: Picture) -> String {
    String(decoding: PictureExporter().export(picture, named: "x").bytes, as: UTF8.self)
  }

  @Test(arguments: names)
  func `a picture looks like its golden`(name: String) throws {
    let picture = picture(name, of: SampleProgram.nursing)
    let text = text(picture)
    Golden("\(name).svg").matches(text)
    #expect(text == self.text(picture))
    try expectReadable(text, picture)
  }

  @Test(arguments: names, HostileTexts.all)
  func `a hostile text stays a text`(name: String, hostile: String) throws {
    var program = SampleProgram.nursing
    program.title = hostile
    for index in program.objectives.indices {
      program.objectives[index].label = hostile
      program.objectives[index].statement = hostile
      program.objectives[index].alignments = [Alignment(ItemReference(code: hostile))]
    }
    for index in program.units.indices { program.units[index].title = hostile }
    let picture = picture(name, of: program)
    try expectReadable(text(picture), picture)
  }

  /// It parses, its first words are its title and its description, and it asks for nothing else.
  private func expectReadable(_ text: String, _ picture: Picture) throws {
    let root = try XMLTree.parse(Array(text.utf8)).root
    let elements = root.children.filter { !$0.isText }
    #expect(elements.prefix(2).map { $0.name?.local } == ["title", "desc"])
    #expect(elements.dropFirst().first.map { !$0.text.isEmpty } ?? false)
    let known: Set<String> = ["svg", "title", "desc", "g", "rect", "path", "line", "text"]
    var names: Set<String> = []
    collect(root, into: &names)
    #expect(names.subtracting(known).isEmpty, "\(names)")
    #expect(!text.contains("href") && !text.contains("url("))
    #expect(text.contains("role=\"img\" aria-labelledby=\"title desc\" lang=\"en-US\""))
  }

  private func collect(_ node: XMLNode, into names: inout Set<String>) {
    guard let name = node.name else { return }
    names.insert(name.local)
    for child in node.children { collect(child, into: &names) }
  }
}
