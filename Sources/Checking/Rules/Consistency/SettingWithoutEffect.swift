public import Curriculum

/// A setting names no rule, says not how much it is to matter, or says no reason.
public enum SettingWithoutEffect: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-412"
  /// The offence.
  public static let offence = "setting of a rule without effect or reason"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: whoever reads the program must see why a finding was set \
    aside
    """
  /// Why it matters.
  public static let why = """
    A setting with a mistyped code or without a weight sets nothing aside. One without a \
    reason leaves the reviewer to guess.
    """
  /// What to do.
  public static let remedy = """
    Give the setting a rule (plait rules lists them), a weight (error, warning, note or off) \
    and a reason, or take it out.
    """

  /// Looks at the code and at the reason of each setting.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    let codes = RuleCatalog.all.map { $0.code.rawValue }
    let known = Set(codes)
    return program.ruleSettings.compactMap { setting in
      guard setting.rule.contains(where: { !$0.isWhitespace }) else {
        return Violation(
          .part(setting.id, "a setting of a rule"),
          "The setting names no rule, so nothing is set aside.")
      }
      let code = RuleCode(written: setting.rule).rawValue
      let place = Place.part(setting.id, "the setting of the rule \(code)")
      guard known.contains(code) else {
        let nearest = NearestWords(codes).nearest(to: code)
        return Violation(
          place, "There is no rule \(code), so nothing is set aside.",
          remedy: nearest.map { "Did you mean \($0)? Otherwise: \(remedy)" })
      }
      guard let weight = setting.weight else {
        return Violation(
          place,
          "The setting does not say how much the rule \(code) is to matter, so nothing "
            + "is set aside.")
      }
      guard setting.reason?.contains(where: \.isLetter) != true else { return nil }
      return Violation(place, "Nothing says why the rule \(code) is set to “\(weight.rawValue)”.")
    }
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let setting: @Sendable (String, String?) -> [RuleSetting] = { rule, reason in
      var setting = RuleSetting(id: "setting-1")
      setting.rule = rule
      setting.weight = .off
      setting.reason = reason
      return [setting]
    }
    return [
      .accepted("The setting names a rule and a reason.") {
        $0.ruleSettings = setting("IET-102", "Safety is taught in one strand by agreement.")
      },
      .flagged("The code is mistyped.", ["There is no rule IET-1002, so nothing is set aside."]) {
        $0.ruleSettings = setting("IET-1002", "Safety is taught in one strand by agreement.")
      },
      .accepted("The code may be written in small letters.") {
        $0.ruleSettings = setting("iet-102", "Safety is taught in one strand by agreement.")
      },
      .flagged(
        "The weight is missing.",
        [
          "The setting does not say how much the rule IET-102 is to matter, so nothing is set "
            + "aside."
        ]
      ) {
        $0.ruleSettings = setting("IET-102", "Safety is taught in one strand by agreement.")
        $0.ruleSettings[0].weight = nil
      },
      .flagged("The reason is missing.", ["Nothing says why the rule IET-102 is set to “off”."]) {
        $0.ruleSettings = setting("IET-102", nil)
      },
    ]
  }
}
