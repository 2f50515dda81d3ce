import Curriculum
import Foundation
import TestSupport
import Testing

@testable import Exporting

struct ManualTests {
  private var names: String {
    let form = ProgramForm(Profile(id: "own", title: "Our agency"))
    let sources = FormSources(of: Program(), settings: ExportSettings()) {
      SampleFrameworks.library
    }
    return form.names(in: Program(), sources).map { list in
      let head =
        list.title == ProgramForm.programTitle
        ? "Anywhere" : "Within `{each \(list.title)}` … `{end}`"
      let rows = list.entries.map { "| `\($0.mark)` | \($0.meaning) |\n" }.joined()
      return "### \(head)\n| mark | what it stands for |\n|---|---|\n\(rows)"
    }.joined(separator: "\n")
  }

  @Test func `the manual lists every name`() throws {
    let url = Package.root.appendingPathComponent("docs/forms.md")
    let page = try String(contentsOf: url, encoding: .utf8)
    let mark = try #require(page.range(of: "<!-- names -->\n"))
    let expected = page[..<mark.upperBound] + names
    guard page != expected else { return }
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(expected.utf8).write(to: url)
    }
    Issue.record("docs/forms.md does not list the names; run with UPDATE_GOLDENS=1")
  }
}
