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
    var unknown: [ItemReference: [Citation]] = [:]
    var unknownOrder: [ItemReference] = []
    var unloaded: [String: [Citation]] = [:]
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
      if let list = item.framework, context.library[list] == nil {
        unloaded[list, default: []].append(citation)
        continue
      }
      if unknown[item] == nil { unknownOrder.append(item) }
      unknown[item, default: []].append(citation)
    }
    let single = unknownOrder.map { violation(of: $0, unknown[$0] ?? [], context) }
    let lists = unloaded.sorted { $0.key < $1.key }.map { violation(ofList: $0.key, $0.value) }
    return single + lists + order.map { summary(of: $0, local[$0] ?? []) }
  }

  /// A code is told once, where it stands first.
  private static func violation(
    of item: ItemReference, _ citations: [Citation], _ context: RuleContext
  ) -> Violation {
    var meant: FoundItem?
    if case .unknown(let nearest) = context.library.resolve(item) { meant = nearest.first }
    let others = citations.count - 1
    let further =
      others == 0
      ? "" : " It is cited in \(others == 1 ? "one more place" : "\(others) more places")."
    let place = citations.first.map { Place.part($0.part, $0.partName) } ?? .program
    return Violation(
      place, "No loaded framework has the code \(item).\(further)",
      remedy: meant.map { "Did you mean \($0.item.code)? Otherwise: \(remedy)" })
  }

  private static func violation(ofList list: String, _ citations: [Citation]) -> Violation {
    var codes: [String] = []
    for citation in citations where !codes.contains(citation.alignment.item.code) {
      codes.append(citation.alignment.item.code)
      if codes.count > 3 { break }
    }
    let shown = codes.prefix(3).joined(separator: ", ") + (codes.count > 3 ? ", …" : "")
    let count = citations.count == 1 ? "1 citation" : "\(citations.count) citations"
    return Violation(
      .program,
      "No framework “\(list)” is loaded, so \(count) of it cannot be looked up: \(shown).",
      remedy: """
        Load the list with --framework, or lay it beside the program as NAME.framework.json. \
        `plait frameworks list` shows the ids.
        """)
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
        "The list of the State is not loaded.",
        ["No framework “txael” is loaded, so 1 citation of it cannot be looked up: R.2.1."]
      ) {
        $0.objectives[0].outcomes.adultEducation[0].alignments = [
          Alignment(ItemReference("txael R.2.1"))
        ]
      },
      .flagged(
        "A mistyped code is told once.",
        ["No loaded framework has the code RST.6-8.33. It is cited in one more place."]
      ) {
        $0.objectives[0].outcomes.adultEducation[0].alignments = [
          Alignment(ItemReference("RST.6-8.33"))
        ]
        $0.objectives[0].alignments = [Alignment(ItemReference("RST.6-8.33"))]
      },
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
