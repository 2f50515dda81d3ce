public import Curriculum

/// Two objectives have the same label.
public enum SameLabelTwice: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-415"
  /// The offence.
  public static let offence = "same label twice"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: committees and reviewers speak of an objective by its \
    label
    """
  /// Why it matters.
  public static let why = """
    A remark on SSLO 3 helps nobody where two objectives are called so. Lists that each \
    begin with 1 are noted once.
    """
  /// What to do.
  public static let remedy = """
    Number the later objectives anew.
    """

  /// Looks at the labels in small letters; bare numbers may begin anew in each unit.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var seen: Set<[String]> = []
    var violations: [Violation] = []
    var numbers: [String] = []
    for (index, objective) in program.objectives.enumerated() {
      guard let label = objective.label, label.contains(where: { $0.isLetter || $0.isNumber })
      else { continue }
      let isNumber = !label.contains(where: \.isLetter)
      let units = isNumber ? objective.units.map(\.rawValue) : []
      guard !seen.insert([label.lowercased()] + units).inserted else { continue }
      if isNumber {
        numbers.append(label)
      } else {
        violations.append(
          Violation(
            .part(objective.id, program.name(ofObjective: index)),
            "An earlier objective is called “\(label)” too."))
      }
    }
    guard !numbers.isEmpty else { return violations }
    let examples = numbers.prefix(3).joined(separator: ", ") + (numbers.count > 3 ? ", …" : "")
    return violations + [
      Violation(
        .program,
        """
        \(numbers.count == 1 ? "One objective has" : "\(numbers.count) objectives have") the number \
        of an earlier one (\(examples)).
        """, severity: .note)
    ]
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let twice: @Sendable (inout Program, String) -> Void = { program, label in
      program.objectives[0].label = label
      var second = program.objectives[0]
      second.id = "o2"
      second.statement = "Bathe and dress a resident, and chart what was done."
      program.objectives.append(second)
    }
    return [
      .accepted("Each objective has a label of its own."),
      .flagged(
        "SSLO 1 stands twice.",
        ["An earlier objective is called “SSLO 1” too."]
      ) { twice(&$0, "SSLO 1") },
      .flagged(
        "Two lists begin with 1.", ["One objective has the number of an earlier one (1)."]
      ) { twice(&$0, "1") },
    ]
  }
}
