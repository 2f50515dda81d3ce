/// Whose rule a rule is: a reviewer must never take advice for law.
public enum RuleKind: String, CaseIterable, Hashable, Sendable {
  /// The federal regulation or statute asks for it.
  case federalRule = "federal rule"
  /// A state asks for it.
  case stateRule = "state rule"
  /// Good practice in writing objectives.
  case writingAdvice = "writing advice"
  /// Two statements of the program do not fit each other or what they point to.
  case consistency
}
