import Curriculum

/// The manual pages of rules, made from the rules themselves.
public enum RuleManual {
  /// The page of a rule as plain text.
  public static func page(of rule: any Rule.Type) -> String {
    var lines = [
      "\(rule.code)  \(rule.offence)",
      "\(rule.severity.rawValue); \(rule.kind.rawValue)"
        + (rule.citation.map { "; \($0)" } ?? ""),
      "", "Why: \(rule.why)", "", "What to do: \(rule.remedy)", "", "Examples",
    ]
    for example in rule.examples {
      lines.append("  \(example.flags.isEmpty ? "fine:   " : "flagged:") \(example.title)")
      lines += example.flags.map { "           says: \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// All pages as one document in Markdown.
  public static var manual: String {
    var lines = [
      "# Rules", "",
      "What `plait check` looks for, and why. `plait rules IET-103` prints one entry. A profile may",
      "make a rule an error, a warning or a note, or switch it off (`severities`); a program may do",
      "so for itself or for one place, with a reason that is printed (`rule settings`). This page is",
      "made from `Sources/Checking/Rules`, and the examples are the tests of the rules.", "",
    ]
    for family in RuleFamily.allCases {
      let rules = RuleCatalog.all.filter { family.holds($0.code) }
      guard !rules.isEmpty else { continue }
      lines += ["## \(family.title)", ""]
      for rule in rules { lines += entry(of: rule) }
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  private static func entry(of rule: any Rule.Type) -> [String] {
    var lines = [
      "### \(rule.code): \(rule.offence)", "",
      "*\(rule.severity.rawValue), \(rule.kind.rawValue)*"
        + (rule.citation.map { "; \($0)" } ?? ""), "",
      rule.why, "", "What to do: \(rule.remedy)", "",
    ]
    for example in rule.examples {
      let verdict = example.flags.isEmpty ? "fine" : "flagged"
      let says = example.flags.map { " It says: “\($0)”" }.joined()
      lines.append("- \(verdict): \(example.title)\(says)")
    }
    return lines + [""]
  }
}
