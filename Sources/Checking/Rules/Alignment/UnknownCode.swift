public import Curriculum
import Frameworks

/// A code is cited that no loaded framework has.
public enum UnknownCode: Rule {
  /// The stable code.
  public static let code: RuleCode = "ALN-301"
  /// The offence.
  public static let offence = "unknown code"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: an alignment under 34 CFR 463.38(a) must show which standard
    """
  /// Why it matters.
  public static let why = """
    A code that leads nowhere proves nothing: it may be mistyped, or belong to a list that Plait \
    does not have.
    """
  /// What to do.
  public static let remedy =
    "Correct the code, or load the list that it belongs to with --framework."

  /// Resolves every code of the program.
  ///
  /// A training competency may come from a list of the college's own: those are noted once for
  /// each list, not once for each code.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var violations: [Violation] = []
    var local: [String: [String]] = [:]
    var order: [String] = []
    for citation in context.citations.all where !citation.meaning.isKnown {
      let item = citation.alignment.item
      if citation.strand == .workforceTraining, item.framework == nil {
        let list = String(item.code.prefix { $0.isLetter })
        if local[list] == nil { order.append(list) }
        if local[list]?.contains(item.code) != true {
          local[list, default: []].append(item.code)
        }
        continue
      }
      guard case .unknown(let nearest) = context.library.resolve(item) else { continue }
      violations.append(
        Violation(
          .part(citation.part, citation.partName), "No loaded framework has the code \(item).",
          remedy: nearest.first.map { "Did you mean \($0.item.code)? Otherwise: \(remedy)" }))
    }
    return violations + order.map { summary(of: $0, local[$0] ?? []) }
  }

  private static func summary(of list: String, _ codes: [String]) -> Violation {
    let examples = codes.prefix(3).joined(separator: ", ")
    return Violation(
      .program,
      """
      \(codes.count == 1 ? "One code" : "\(codes.count) codes") of workforce training \
      (\(examples)\(codes.count > 3 ? ", …" : "")) \(codes.count == 1 ? "is" : "are") in no loaded \
      framework.
      """,
      remedy:
        "If they are the college's own list, load it with --framework so that gaps can be shown.",
      severity: .note)
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    [
      .accepted("The code is in a loaded framework."),
      .flagged(
        "RST.6-8.33 is mistyped.", ["No loaded framework has the code RST.6-8.33."]
      ) {
        $0.objectives[0].outcomes.adultEducation[0].alignments = [
          Alignment(ItemReference("RST.6-8.33"))
        ]
      },
    ]
  }
}
