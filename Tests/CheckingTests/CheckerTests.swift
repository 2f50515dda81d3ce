import Checking
import Curriculum
import TestSupport
import Testing

struct CheckerTests {
  private let program = Program()

  @Test func `an empty program misses nearly everything`() {
    let codes = Set(Checker().check(program, context()).findings.map(\.code))
    #expect(codes.isSuperset(of: ["IET-106", "IET-107", "IET-110", "IET-111", "IET-112"]))
  }

  @Test func `a profile may switch a rule off`() {
    let findings = Checker().check(program, context(severities: ["IET-107": nil])).findings
    #expect(!findings.contains { $0.code == "IET-107" })
  }

  @Test func `a profile may make a rule graver`() {
    let findings = Checker().check(program, context(severities: ["IET-107": .error])).findings
    #expect(findings.first { $0.code == "IET-107" }?.severity == .error)
  }

  @Test func `a program may set a rule aside, and its reason is kept`() {
    var program = program
    program.ruleSettings = [setting("IET-107", .off, reason: "The board names it in May.")]
    let result = Checker().check(program, context())
    #expect(!result.findings.contains { $0.code == "IET-107" })
    #expect(result.settled.map(\.reason) == ["The board names it in May."])
    #expect(result.settled.map(\.finding.message) == ["No credential is named."])
  }

  @Test func `a setting in small letters is that of the rule`() {
    var program = program
    program.ruleSettings = [setting(" iet-107", .off, reason: "The board names it in May.")]
    #expect(!Checker().check(program, context()).findings.contains { $0.code == "IET-107" })
  }

  @Test func `a setting that does not say how much a rule matters sets nothing aside`() {
    var program = program
    program.ruleSettings = [setting("IET-107", nil, reason: "The board names it in May.")]
    let result = Checker().check(program, context())
    #expect(result.findings.contains { $0.code == "IET-107" })
    #expect(result.findings.contains { $0.code == "CON-412" })
    #expect(result.settled == [])
  }

  @Test func `a setting for one place leaves the others alone`() {
    var program = program
    program.ruleSettings = [setting("IET-110", .note, part: Strand.adultEducation.componentID)]
    let findings = Checker().check(program, context()).findings.filter { $0.code == "IET-110" }
    #expect(findings.map(\.severity) == [.note, .error, .error])
  }

  @Test func `a setting for an objective holds for its outcomes`() {
    var program = program
    var objective = Objective(id: "o1")
    objective.statement = "Take a pulse."
    var outcome = Outcome(id: "o1-a")
    outcome.text = "Read the chart."
    objective.outcomes.adultEducation = [outcome]
    program.objectives = [objective]
    #expect(Checker().check(program, context()).findings.contains { $0.code == "IET-105" })
    program.ruleSettings = [setting("IET-105", .off, part: "o1", reason: "Our own list.")]
    let result = Checker().check(program, context())
    #expect(!result.findings.contains { $0.code == "IET-105" })
    #expect(result.settled.map(\.finding.code) == ["IET-105"])
  }

  @Test func `a program may bring back what its profile switched off`() {
    var program = program
    program.ruleSettings = [setting("IET-107", .warning)]
    let findings = Checker().check(program, context(severities: ["IET-107": nil])).findings
    #expect(findings.first { $0.code == "IET-107" }?.severity == .warning)
  }

  @Test func `what a profile asks is a state's rule only where its source was verified`() {
    var profile = Profile(id: "lakes", title: "Lakes")
    profile.fields = [
      AskedField("CIP", .cip, source: ProfileSource("Form 7", isVerified: true)),
      AskedField("Class size", .classSize, source: ProfileSource("a talk")),
      AskedField("Model", .model),
    ]
    let context = RuleContext(for: program, library: RuleFrameworks.library, profile: profile)
    let blank = Checker(rules: [BlankField.self]).check(program, context).findings
    #expect(blank.map(\.kind) == [.stateRule, .consistency, .consistency])
    #expect(blank.map(\.severity) == [.warning, .note, .note])
    #expect(
      blank.map(\.citation) == [
        "Lakes, Form 7", "Lakes, not verified: a talk", "Lakes, not verified: no source is named",
      ])
  }

  @Test func `checking changes nothing, and says the same twice`() {
    let checker = Checker()
    #expect(checker.check(program, context()) == checker.check(program, context()))
  }

  private func context(severities: [String: Severity?] = [:]) -> RuleContext {
    var profile = Profile(id: "example", title: "Example")
    profile.severities = severities
    return RuleContext(for: program, library: RuleFrameworks.library, profile: profile)
  }

  private func setting(
    _ rule: String, _ weight: RuleSetting.Weight?, part: PartID? = nil, reason: String? = nil
  ) -> RuleSetting {
    var setting = RuleSetting(id: "setting")
    setting.rule = rule
    setting.weight = weight
    setting.part = part
    setting.reason = reason
    return setting
  }
}
