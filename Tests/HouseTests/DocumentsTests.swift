import Foundation
import Testing

struct DocumentsTests {
  @Test func `ARCHITECTURE.md names every module`() throws {
    let text = try House.text("docs/ARCHITECTURE.md")
    for module in House.modules { #expect(text.contains("`\(module)`"), "\(module)") }
  }

  @Test(arguments: ["docs/ARCHITECTURE.md", "README.md"])
  func `every path that a document names exists`(document: String) throws {
    for path in try Self.quotedPaths(in: document) {
      let url = House.root.appendingPathComponent(path)
      #expect(FileManager.default.fileExists(atPath: url.path), "\(path)")
    }
  }

  @Test func `every type that ARCHITECTURE.md names exists`() throws {
    let types = Set(try House.sources.flatMap { try House.types(in: $0) })
    let known = types.union(House.modules).union(Self.namesOfSwift)
    let text = try House.text("docs/ARCHITECTURE.md")
    for match in text.matches(of: /`([A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*)`/) {
      #expect(known.contains(String(match.output.1)), "\(match.output.1)")
    }
  }

  /// What the page names of the language.
  private static let namesOfSwift: Set<String> = ["Codable", "Sources"]

  @Test func `ARCHITECTURE.md is one page`() throws {
    let lines = try House.text("docs/ARCHITECTURE.md").components(separatedBy: "\n").count
    #expect(lines <= 120)
  }

  @Test func `every rule has its file and its line in the catalog`() throws {
    let catalog = try House.text("Sources/Checking/RuleCatalog.swift")
    for path in House.files(under: "Sources/Checking/Rules", ending: ".swift") {
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      #expect(catalog.contains("\(name).self"), "\(name)")
    }
  }

  /// The words in backquotes that begin with a folder of the project.
  private static func quotedPaths(in document: String) throws -> [String] {
    let text = try House.text(document)
    let prefixes = ["Sources/", "Tests/", "templates/", "samples/", "scripts/", "docs/", ".ci/"]
    return text.components(separatedBy: "`").enumerated()
      .filter { $0.offset % 2 == 1 }.map(\.element)
      .filter { word in prefixes.contains { word.hasPrefix($0) } }
      .filter { !$0.contains(" ") && !$0.contains("*") && !$0.contains("NAME") }
  }
}
