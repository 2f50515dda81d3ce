import Curriculum
import Foundation
import ProgramFile
import TestSupport
import Testing

@Suite struct PageTests {
  private func text(_ path: String, testFile: String = #filePath) throws -> String {
    let root = URL(fileURLWithPath: testFile).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func `the example of the page is read and written as it stands`() throws {
    let page = try text("docs/formats/program-file.md")
    let example = try #require(
      page.components(separatedBy: "```yaml\n").last?.components(separatedBy: "```").first)
    let document = try ProgramDocument.read(yaml: example)
    #expect(document.findings.isEmpty)
    #expect(document.yaml() == example)
  }

  @Test func `the starter has every field and needs no remark`() throws {
    let document = try ProgramDocument.read(yaml: StarterProgram.whole())
    #expect(document.findings.isEmpty)
    #expect(document.unknown.isEmpty)
    Golden("starter.iet.yaml").matches(document.yaml())
    Golden("starter.json").matches(document.json())
    #expect(try ProgramDocument.read(json: document.json()).program == document.program)
  }

  @Test func `the starter says a word about each line`() throws {
    let lines = try text("templates/starter.iet.yaml").split(separator: "\n")
    let notes = lines.filter { $0.drop { $0 == " " }.hasPrefix("#") }
    #expect(notes.count * 4 > lines.count)
    #expect(lines.allSatisfy { $0.count <= 100 })
  }
}
