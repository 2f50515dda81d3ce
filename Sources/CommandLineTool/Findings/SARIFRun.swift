import Authoring
import Checking
import Curriculum

/// One run of the tool, SARIF 2.1.0 section 3.14.
struct SARIFRun: Encodable {
  let tool: Tool
  let invocations: [SARIFInvocation]
  let results: [SARIFResult]

  init(_ results: [SARIFResult], unread: [UnreadProgram]) {
    self.results = results
    invocations = [SARIFInvocation(unread)]
    tool = Tool(driver: Driver(rules: Set(results.map(\.ruleId)).sorted().map(Descriptor.init)))
  }

  struct Tool: Encodable {
    let driver: Driver
  }

  struct Driver: Encodable {
    let name = "plait"
    let rules: [Descriptor]
  }

  /// A reporting descriptor, section 3.49.
  struct Descriptor: Encodable {
    let id: String
    var name: String?
    var shortDescription: SARIFText?
    var fullDescription: SARIFText?
    var help: SARIFText?
    var defaultConfiguration: Configuration?
    var properties: [String: String]?

    init(_ code: String) {
      id = code
      guard let rule = RuleCatalog.rule(RuleCode(code)) else { return }
      name = "\(rule)"
      shortDescription = SARIFText(rule.offence)
      fullDescription = SARIFText(rule.why)
      help = SARIFText(rule.remedy)
      defaultConfiguration = Configuration(level: rule.severity.rawValue)
      properties = ["kind": rule.kind.rawValue]
      if let citation = rule.citation { properties?["citation"] = citation }
    }
  }

  struct Configuration: Encodable {
    let level: String
  }
}
