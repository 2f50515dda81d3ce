import ArgumentParser
import Authoring
import Checking
import Curriculum

/// The command `plait rules [CODE]`.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules, or explain one: whose rule it is, why, and how to mend it.")

  @Argument(help: "The code of a rule, such as IET-101.")
  var code: String?

  func run() throws {
    guard let code else {
      for rule in RuleCatalog.all {
        try StandardOutput.write(
          "\(rule.code)  \(rule.offence) (\(rule.severity.rawValue), \(rule.kind.rawValue))\n")
      }
      return
    }
    guard let rule = RuleCatalog.rule(RuleCode(code.uppercased())) else {
      throw AuthoringError.request(
        code, "There is no rule \(code). `plait rules` lists the rules and their codes.")
    }
    try StandardOutput.write(RuleManual.page(of: rule))
  }
}
