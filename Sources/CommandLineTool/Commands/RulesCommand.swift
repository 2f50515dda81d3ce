import ArgumentParser
import Authoring
import Checking
import Curriculum

/// The command `plait rules [CODE]`: the rules of programs, and the codes of reading Word files.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List the rules, or explain one: whose rule it is, why, and how to mend it.",
    discussion: "The codes of messages about Word files, such as DOCX-107, are explained too.")

  @Argument(help: "The code of a rule, such as IET-101, or of a message, such as DOCX-107.")
  var code: String?

  func run() throws {
    guard let code else {
      for rule in RuleCatalog.all {
        try StandardOutput.write(
          "\(rule.code)  \(rule.offence) (\(rule.severity.rawValue), \(rule.kind.rawValue))\n")
      }
      try StandardOutput.write("\nMessages about Word files\n")
      for line in CodeManual.list { try StandardOutput.write(line + "\n") }
      try StandardOutput.write("\nWhat keeps readers out of a file\n")
      for line in CodeManual.barriers { try StandardOutput.write(line + "\n") }
      try StandardOutput.write("\nHow a document differs from its program\n")
      for line in CodeManual.verification { try StandardOutput.write(line + "\n") }
      return
    }
    if let page = CodeManual.page(of: code) { return try StandardOutput.write(page) }
    guard let rule = RuleCatalog.rule(RuleCode(written: code)) else {
      throw AuthoringError.request(
        code, "There is no rule \(code). `plait rules` lists the rules and their codes.")
    }
    try StandardOutput.write(RuleManual.page(of: rule))
  }
}
