import Curriculum

/// What an import tells of a program as a whole, and of words without a place in it.
struct ImportFindings {
  /// The findings of the whole.
  private(set) var all: [Finding] = []

  init(
    _ program: Program, _ entries: [LedgerEntry], outline: SourceOutline,
    _ explanations: [Explanation]
  ) {
    let missing = ConservationLaw.missing(from: program, entries: entries)
    if !missing.isEmpty { all.append(Self.missing(missing)) }
    if program.objectives.isEmpty { all.append(Self.noObjectives(outline, explanations)) }
    if Self.isThreeLists(program) { all.append(Self.notIntegrated) }
  }

  /// A finding for each stretch that nothing was made of.
  static func unplaced(_ entries: [LedgerEntry]) -> [Finding] {
    entries.map { entry in
      Finding(
        code: "IMP-101", severity: .note, place: .document(entry.place),
        message: "“\(excerpt(entry.text))” was not placed in the program.",
        remedy: "Copy it to where it belongs, or leave it out on purpose.")
    }
  }

  private static func missing(_ words: [String]) -> Finding {
    Finding(
      code: "IMP-104", severity: .error, place: .program,
      message: """
        \(words.count == 1 ? "A word was" : "\(words.count) words were") read and did not arrive \
        in the program (\(words.prefix(5).joined(separator: ", "))).
        """,
      remedy: "Compare the program with the document, and report the document to Plait's makers.")
  }

  /// A text on one line, without what is too long for a message.
  static func excerpt(_ text: String) -> String {
    let plain = text.onOneLine
    guard plain.count > 80 else { return plain }
    return plain.prefix(77) + "…"
  }

  /// Three lists side by side are three sets, not one.
  static func isThreeLists(_ program: Program) -> Bool {
    let strands = program.objectives.map(\.strands)
    return strands.allSatisfy { $0.count <= 1 } && Set(strands.joined()).count > 1
  }

  /// Says what was looked at, so that a person can tell why nothing was found.
  private static func noObjectives(
    _ outline: SourceOutline, _ explanations: [Explanation]
  ) -> Finding {
    let tables = outline.blocks.count { if case .table = $0 { true } else { false } }
    let headings = outline.passages.count { $0.heading != nil || $0.isTitle }
    var looked = [counted(tables, "table"), counted(headings, "heading")].compactMap(\.self)
    if looked.isEmpty { looked = [counted(outline.passages.count, "paragraph") ?? "nothing"] }
    let near = nearest(explanations).map {
      """
       The nearest was \($0.place): it looks a little like \($0.other.meaning), but not enough \
      to be read as that.
      """
    }
    return Finding(
      code: "IMP-102", severity: .error, place: .program,
      message: """
        No learning objectives were found in this document. I looked at \
        \(looked.joined(separator: " and ")).\(near ?? "")
        """,
      citation: "34 CFR 463.37(b)",
      remedy: """
        Head the columns of the table, or the parts of each objective, with the names of the \
        strands: adult education, workforce preparation, workforce training. Or say what a column \
        is with --map.
        """)
  }

  /// The table that was nearly read as a set of objectives.
  private static func nearest(
    _ explanations: [Explanation]
  ) -> (place: String, other: Explanation.RunnerUp)? {
    explanations.compactMap { explanation in
      guard case .table = explanation.subject, let other = explanation.runnerUp, other.score > 0,
        other.meaning.contains("objective")
      else { return nil }
      return (explanation.place, other)
    }.max { $0.other.score < $1.other.score }
  }

  private static func counted(_ count: Int, _ word: String) -> String? {
    count == 0 ? nil : "\(count) \(word)\(count == 1 ? "" : "s")"
  }

  static let notIntegrated = Finding(
    code: "IMP-103", severity: .warning, place: .program,
    message: "The objectives stand in separate lists, one for each strand.",
    citation: "34 CFR 463.37(b)",
    remedy: """
      Join entries that are taught together into one objective with an outcome in each strand; \
      the rule asks for a single set.
      """)
}
