public import Curriculum

/// One thing that can be wrong with a program: the check, its reasons and its examples.
///
/// The examples are the tests of the rule and its manual page.
public protocol Rule: Sendable {
  /// The stable code, such as `IET-101`.
  static var code: RuleCode { get }
  /// The offence, in a few words: `strand without outcomes`.
  static var offence: String { get }
  /// How much it matters where no profile says otherwise.
  static var severity: Severity { get }
  /// Whose rule it is.
  static var kind: RuleKind { get }
  /// The paragraph that asks for it, or what speaks for it, marked as not the rule's words.
  static var citation: String? { get }
  /// Why it matters, in a sentence or two.
  static var why: String { get }
  /// What to do, in a sentence or two.
  static var remedy: String { get }
  /// Programs that the rule accepts and flags.
  static var examples: [RuleExample] { get }

  /// Every place of the program where the rule is broken, with what is the matter there.
  static func check(_ program: Program, _ context: RuleContext) -> [Violation]
}
