import Checking
import Curriculum
import Journal
import Reports

/// What a reviewer would say, and how each requirement is met.
struct CheckPage: Page {
  static let template = "check"
  let pageTitle = "Check"
  let frameProgram: FrameProgram?
  let said: AnswerOnPage
  let checkedAt: String
  let checkedWords: String
  let profileKey: String
  let profiles: [ProfileChoice]
  let verdict: String
  let verdictKind: String
  let hasFindings: Bool
  let groups: [Group]
  let counts: [Count]
  let requirementWords: String
  let ruleTitle: String
  let ruleNote: String
  let onlyOpen: Bool
  let hasRequirements: Bool
  let requirementGroups: [RequirementGroup]

  struct Group: Sendable {
    var group: String
    var groupTitle: String
    var groupMeaning: String
    var findings: [Remark]
  }

  struct Remark: Sendable {
    var severity: String
    var findingAddress: String?
    var place: String
    var code: String
    var message: String
    var remedy: String
    var reason: String?
  }

  struct Count: Sendable {
    var severity: String
    var group: String
    var countWords: String
  }

  struct RequirementGroup: Sendable {
    var requirementGroup: String
    var requirements: [Requirement]
  }

  struct Requirement: Sendable {
    var anchor: String
    var requirement: String
    var asked: String
    var citation: String
    var status: String
    var statusKind: String
    var hasEvidence: Bool
    var noEvidenceWords: String
    var evidence: [Shown]
    var question: String?
    var mayAnswer: Bool
    var answerVerb: String
    var given: String
  }

  struct Shown: Sendable {
    var shown: String
  }

  init(
    _ opened: OpenedProgram, _ result: CheckResult, _ checklist: Checklist, profile: String,
    profiles: [(id: String, title: String)], onlyOpen: Bool, at now: Moment, _ said: AnswerOnPage
  ) {
    frameProgram = opened.frame(.check)
    self.said = said
    checkedAt = now.description
    checkedWords = now.words
    profileKey = profile
    self.profiles = ProfileChoice.all(profiles, chosen: profile)
    let readiness = Readiness(result.findings)
    verdict = readiness.sentence
    verdictKind =
      !readiness.isReady ? "error" : readiness.asking.isEmpty ? "good" : "warning"
    groups = Severity.allCases.reversed().compactMap { severity in
      Group(severity, result.findings.filter { $0.severity == severity }, opened)
    }
    hasFindings = !groups.isEmpty
    counts = groups.map {
      Count(severity: $0.findings[0].severity, group: $0.group, countWords: $0.groupTitle)
    }
    let open = checklist.open.count
    requirementWords = open == 1 ? "1 requirement open" : "\(open) requirements open"
    ruleTitle = checklist.rules.count == 1 ? checklist.rules[0].title : "Requirements"
    ruleNote = checklist.rules.compactMap(\.note).first ?? ""
    self.onlyOpen = onlyOpen
    requirementGroups = checklist.rules.compactMap { rule in
      RequirementGroup(rule, onlyOpen: onlyOpen, mayAnswer: opened.mayWrite)
    }
    hasRequirements = !requirementGroups.isEmpty
  }
}

extension CheckPage.Group {
  fileprivate init?(_ severity: Severity, _ findings: [Finding], _ opened: OpenedProgram) {
    guard !findings.isEmpty else { return nil }
    group = severity.rawValue + "s"
    groupTitle = Readiness.counts([severity: findings.count]) ?? ""
    groupMeaning =
      switch severity {
      case .error: "The program cannot be approved with these."
      case .warning: "A reviewer may ask about these."
      case .note: "Advice. Nothing depends on it."
      }
    self.findings = findings.map { finding in
      CheckPage.Remark(
        severity: severity.rawValue, findingAddress: opened.address(of: finding.place),
        place: finding.place.description.capitalizedFirst, code: finding.code,
        message: finding.message, remedy: finding.remedy, reason: finding.citation)
    }
  }
}

extension CheckPage.RequirementGroup {
  fileprivate init?(_ rule: ChecklistRule, onlyOpen: Bool, mayAnswer: Bool) {
    let entries = rule.entries.filter { !onlyOpen || $0.isOpen }
    guard !entries.isEmpty else { return nil }
    requirementGroup = rule.title
    requirements = entries.map {
      CheckPage.Requirement($0, of: rule.framework, mayAnswer: mayAnswer)
    }
  }
}

extension CheckPage.Requirement {
  fileprivate init(_ entry: ChecklistEntry, of framework: String, mayAnswer: Bool) {
    let name = entry.code.filter { $0.isLetter || $0.isNumber }
    anchor = "\(framework)-\(name)"
    requirement = "\(framework) \(entry.code)"
    asked = entry.statement
    citation = entry.citation ?? entry.code
    status = entry.status.rawValue.capitalizedFirst
    statusKind =
      switch entry.status {
      case .met, .shown: "good"
      case .partlyMet, .partlyShown, .answered: "note"
      case .notMet: "error"
      case .open: "warning"
      case .notApplicable, .notUsed: ""
      }
    evidence = (entry.answers + entry.found).map { CheckPage.Shown(shown: $0) }
    hasEvidence = !evidence.isEmpty
    noEvidenceWords = entry.status == .notUsed ? "Another way is used." : "Nothing yet"
    question = entry.isAsked ? entry.question : nil
    self.mayAnswer = mayAnswer
    answerVerb = entry.answers.isEmpty ? "Answer" : "Change the answer"
    given = entry.answers.joined(separator: "\n")
  }
}
