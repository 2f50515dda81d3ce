import Authoring
import Foundation
import Testing

struct ProgramFolderTests {
  private let folder: WordFolder

  init() throws { folder = try WordFolder() }

  private func make(_ names: String...) throws {
    for name in names {
      let url = URL(fileURLWithPath: folder.path(name))
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data("plait: 1\n".utf8).write(to: url)
    }
  }

  private func named(_ paths: [String]) -> [String] {
    paths.map { $0.replacingOccurrences(of: folder.path("") + "/", with: "") }
  }

  @Test func `programs are known by their endings, whatever the case`() throws {
    try make("b.iet.yaml", "A.IET.YAML", "c.iet.yml", "deep/er/d.Iet.Json", "notes.yaml", "x.json")
    #expect(
      named(try ProgramFolder(at: folder.path("")).programs)
        == ["A.IET.YAML", "b.iet.yaml", "c.iet.yml", "deep/er/d.Iet.Json"])
  }

  @Test func `what is hidden and what links lead to is left out`() throws {
    try make("a.iet.yaml", ".b.iet.yaml", ".git/c.iet.yaml", "other/d.iet.yaml")
    for (link, target) in [("e.iet.yaml", "a.iet.yaml"), ("loop", "."), ("more", "other")] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path(link), withDestinationPath: folder.path(target))
    }
    #expect(
      named(try ProgramFolder(at: folder.path("")).programs) == ["a.iet.yaml", "other/d.iet.yaml"])
  }

  @Test func `a program that is named twice, or lies in a folder that is named, counts once`()
    throws
  {
    try make("a.iet.yaml", "b.iet.yaml")
    let b = folder.path("b.iet.yaml")
    #expect(
      named(try ProgramFolder.programs(of: [b, folder.path(""), b]))
        == ["b.iet.yaml", "a.iet.yaml"])
    #expect(try ProgramFolder.programs(of: ["none.iet.yaml"]) == ["none.iet.yaml"])
  }

  @Test func `a folder of Word files says how they become programs`() throws {
    try make("one/nursing.docx", "one/~$nursing.docx", "two/a.DOCX", "two/b.docx", "none/c.txt")
    #expect(
      message("one") == """
        There is no program (.iet.yaml or .iet.json) in this folder, but one Word file. Import it \
        first: `plait import one/nursing.docx -o one/nursing.iet.yaml`.
        """)
    #expect(
      message("two").contains("but 2 Word files. Import each first: `plait import two/a.DOCX"))
    #expect(message("none") == "There is no program (.iet.yaml or .iet.json) in this folder.")
  }

  private func message(_ name: String) -> String {
    let error = #expect(throws: AuthoringError.self) { try ProgramFolder(at: folder.path(name)) }
    return (error?.message ?? "").replacingOccurrences(of: folder.path("") + "/", with: "")
  }
}
