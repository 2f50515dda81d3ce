package import Curriculum

/// What an import gives: the program, what became of every word, and remarks.
package struct Imported: Sendable {
  /// The program.
  package var program: Program
  /// What became of every stretch of the source, in reading order.
  package var entries: [LedgerEntry]
  /// What the importer was unsure of or could not place.
  package var findings: [Finding]

  init(_ draft: ProgramDraft) {
    program = draft.program
    entries = draft.ledger.entries(of: draft.outline)
    findings = draft.findings
    findings += Self.unplaced(entries)
    let missing = ConservationLaw.missing(from: program, entries: entries)
    if !missing.isEmpty { findings.append(Self.missing(missing)) }
    if program.objectives.isEmpty { findings.append(Self.noObjectives) }
    if Self.isThreeLists(program) { findings.append(Self.notIntegrated) }
  }

  /// The stretches that nothing was made of.
  package var unplaced: [LedgerEntry] { entries.filter(\.isUnplaced) }

  private static func unplaced(_ entries: [LedgerEntry]) -> [Finding] {
    entries.filter(\.isUnplaced).map { entry in
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

  private static func excerpt(_ text: String) -> String {
    let plain = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard plain.count > 80 else { return plain }
    return plain.prefix(77) + "…"
  }

  /// Three lists side by side are three sets, not one.
  private static func isThreeLists(_ program: Program) -> Bool {
    let strands = program.objectives.map(\.strands)
    return strands.allSatisfy { $0.count <= 1 } && Set(strands.joined()).count > 1
  }

  private static let noObjectives = Finding(
    code: "IMP-102", severity: .error, place: .program,
    message: "No learning objectives were found in this document.",
    citation: "34 CFR 463.37(b)",
    remedy: """
      Head the columns of the table, or the parts of each objective, with the names of the \
      strands: adult education, workforce preparation, workforce training.
      """)

  private static let notIntegrated = Finding(
    code: "IMP-103", severity: .warning, place: .program,
    message: "The objectives stand in separate lists, one for each strand.",
    citation: "34 CFR 463.37(b)",
    remedy: """
      Join entries that are taught together into one objective with an outcome in each strand; \
      the rule asks for a single set.
      """)
}
