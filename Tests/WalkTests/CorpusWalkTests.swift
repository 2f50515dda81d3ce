import Authoring
import Curriculum
import Importing
import TestSupport
import Testing

/// The conservation law over files that nobody wrote for Plait.
@Suite(.enabled(if: Corpus.root != nil, "the development corpus is not at hand"))
struct CorpusWalkTests {
  @Test func `no word of any document is lost on the way into a program`() throws {
    let desk = try Desk()
    let files = try Corpus.files("census.valid.txt")
    #expect(files.count > 600)
    for file in files {
      guard let path = Corpus.path(of: file) else { continue }
      let findings = try desk.importDocument(WordFile(at: path)).imported.findings
      for finding in findings where finding.code == "IMP-104" {
        Issue.record("\(file): \(finding.message)")
      }
    }
  }
}
