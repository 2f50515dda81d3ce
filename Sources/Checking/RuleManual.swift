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
}
