import Authoring
import Curriculum

/// The findings of a file in the form that other programs read.
struct FindingsDocument: Encodable {
  var file: String
  var error: String?
  var title: String?
  var ready: Bool?
  var verdict: String?
  var profiles: [String]?
  var findings: [Entry]
  var settled: [Settled]?

  init(_ findings: [Finding], file: String) {
    self.file = file
    self.findings = findings.map(Entry.init)
  }

  init(_ checked: CheckedProgram) {
    self.init(checked.findings, file: checked.path)
    title = checked.program.title
    ready = checked.readiness.isReady
    verdict = checked.readiness.sentence
    profiles = checked.profiles
    settled = checked.settled.map(Settled.init)
  }

  init(_ unread: UnreadProgram) {
    self.init(unread.error.findings, file: unread.path)
    error = unread.reason
  }

  struct Entry: Encodable {
    var code: String
    var severity: String
    var kind: String?
    var place: String
    var part: String?
    var line: Int?
    var column: Int?
    var message: String
    var citation: String?
    var remedy: String
    var profiles: [String]?

    init(_ finding: Finding) {
      code = finding.code
      severity = finding.severity.rawValue
      kind = finding.kind?.rawValue
      place = finding.place.description
      message = finding.message
      citation = finding.citation
      remedy = finding.remedy
      if !finding.profiles.isEmpty { profiles = finding.profiles }
      if case .part(let id, _) = finding.place { part = id.rawValue }
      if case .file(let line, let column) = finding.place {
        self.line = line
        self.column = column
      }
    }
  }

  struct Settled: Encodable {
    var finding: Entry
    var weight: String
    var reason: String?

    init(_ settled: SettledFinding) {
      finding = Entry(settled.finding)
      weight = settled.weight.rawValue
      reason = settled.reason
    }
  }
}
