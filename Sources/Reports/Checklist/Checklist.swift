public import Curriculum
public import Frameworks

/// The requirements of a rule, what the program answers to each, and what it shows by itself.
///
/// A checklist is a crosswalk whose items are requirements.
public struct Checklist: Hashable, Sendable {
  /// The rule that 34 CFR 463.30 to 463.38 is in the catalogs.
  public static let ruleID = "iet-rule"

  /// The title of the program.
  public var title: String
  /// The language, as BCP 47 has it.
  public var language: String
  /// Which state of the program it shows.
  public var revision: String
  /// Whether each table has an empty column for the reviewer.
  public var hasReviewerColumn = false
  /// The rules, each with its requirements.
  public var rules: [ChecklistRule]

  /// Compares a program with requirements; nil asks for the rule itself.
  ///
  /// What a rule of Plait finds against a paragraph is missing there: a checklist and the checks
  /// must not say two things.
  public init(
    of program: Program, against library: FrameworkLibrary, frameworks: [String]? = nil,
    findings: [Finding] = []
  ) {
    title = program.title
    language = program.language
    revision = program.revisionLine
    let wanted = frameworks ?? [Self.ruleID]
    let shown = ProgramEvidence(program, library, findings: findings)
    rules = wanted.compactMap { id in
      library[id].map { ChecklistRule(framework: $0, evidence: shown) }
    }
  }

  /// The requirements that are neither met nor answered.
  public var open: [ChecklistEntry] { rules.flatMap(\.entries).filter(\.isOpen) }
}
