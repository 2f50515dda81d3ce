package import Curriculum
package import WordFormat

/// What an import gives: the program, what became of every word, and remarks.
package struct Imported: Sendable {
  /// The program.
  package var program: Program
  /// What became of every stretch of the source, in reading order.
  package var entries: [LedgerEntry]
  /// What the importer was unsure of or could not place.
  package var findings: [Finding]
  /// What each table, column, row and heading was taken for, and why.
  package internal(set) var explanations: [Explanation]
  /// The codes like a standard's that no framework has.
  package internal(set) var unknownCodes: [UnknownCode]
  private let outline: SourceOutline
  private let ledger: Ledger

  init(_ draft: ProgramDraft) {
    program = draft.program
    outline = draft.outline
    ledger = draft.ledger
    let unread = PassageSet(of: draft.unknownTables)
    entries = draft.ledger.entries(of: draft.outline, unreadTables: unread)
    explanations = draft.explanations
    unknownCodes = UnknownCode.all(
      in: draft.outline, but: unread, draft.library)
    let unreadTables = draft.unknownTables.map {
      UnreadTable($0, in: draft.outline, draft.explanations)
    }
    findings = draft.findings
    findings += ImportFindings(program, entries, outline: draft.outline, explanations).all
    findings += unknownCodes.map(\.finding)
    findings += unreadTables.map(\.finding)
    findings += ImportFindings.unplaced(unplacedOneByOne)
    findings += UnsureReading.findings(of: draft.explanations)
  }

  /// The stretches that nothing was made of.
  package var unplaced: [LedgerEntry] {
    entries.indices.filter { entries[$0].isUnplaced }.map { entries[$0] }
  }

  /// How many stretches nothing was made of.
  package var unplacedCount: Int { entries.indices.count { entries[$0].isUnplaced } }

  /// The stretches that nothing was made of, but for those in tables that are told as a whole.
  package var unplacedOneByOne: [LedgerEntry] {
    entries.indices.filter { !entries[$0].isInUnreadTable && entries[$0].isUnplaced }
      .map { entries[$0] }
  }

  /// The findings that the rules do not tell of the program anyway.
  ///
  /// The checker says of every program what is said of separate lists, of proposals and comments,
  /// and of the codes in it that no framework has.
  package var findingsBesideRules: [Finding] {
    let cited = Set(program.alignedParts.flatMap { $0.alignments.map(\.item.code) })
    let told = Set(unknownCodes.filter { cited.contains($0.code) }.map(\.finding))
    return findings.filter {
      !["IMP-103", "IMP-107", "IMP-108"].contains($0.code) && !told.contains($0)
    }
  }

  /// Gives the tracked changes and comments of a document to the programs that were read out of it.
  package static func addReview(of document: WordDocument, to imports: inout [Imported]) {
    let changes = TrackedChanges(document.changes)
    let comments = DocumentComments(document.comments)
    guard !changes.all.isEmpty || !comments.all.isEmpty else { return }
    let parts = imports.map { PartsByPlace($0.outline, $0.ledger) }
    /// What stands in no program's part of the document goes to the first.
    func owner(_ place: WordPlace?) -> Int {
      place.flatMap { place in parts.firstIndex { $0.holds(place) } } ?? 0
    }
    let changesOf = Dictionary(grouping: changes.all) { owner($0.place) }
    let commentsOf = Dictionary(grouping: comments.all) { owner($0.place) }
    for index in imports.indices {
      TrackedChanges.fill(
        &imports[index].program, with: changesOf[index] ?? [], parts[index])
      DocumentComments.fill(
        &imports[index].program, with: commentsOf[index] ?? [], parts[index])
      imports[index].findings.insert(
        contentsOf: ReviewFindings.all(of: imports[index].program), at: 0)
    }
  }
}
