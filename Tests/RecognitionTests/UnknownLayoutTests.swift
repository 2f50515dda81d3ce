import Authoring
import Curriculum
import Importing
import TestSupport
import Testing

/// Tables that are no set of objectives: the development corpus has hundreds, and none is a program.
@Suite(.enabled(if: Corpus.root != nil, "the development corpus is not at hand"))
struct UnknownLayoutTests {
  @Test
  func `no objective is made of a table that is no set, and a sentence says what was looked at`()
    throws
  {
    let desk = try Desk()
    var tables = 0
    var unread = 0
    for file in try Corpus.files("census.valid.txt") {
      guard let path = Corpus.path(of: file) else { continue }
      let word = try WordFile(at: path)
      tables += word.outline.split(separator: "\n")
        .count { $0.drop { $0 == " " }.hasPrefix("table of ") }
      let imported = desk.importDocument(word).imported
      for objective in imported.program.objectives {
        Issue.record("\(file): \(objective.label ?? "-") \(objective.statement ?? "-")")
      }
      let none = imported.findings.filter { $0.code == "IMP-102" }
      #expect(none.count == 1, "\(file)")
      for finding in none + imported.findings.filter({ $0.code == "IMP-105" }) {
        #expect(finding.message.hasSuffix("."))
        #expect(!finding.remedy.isEmpty)
      }
      unread += imported.findings.count { $0.code == "IMP-105" }
    }
    #expect(tables >= 200)
    #expect(unread >= 100)
  }
}
