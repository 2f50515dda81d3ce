import Curriculum
import WordFormat

/// The tracked changes of a document as proposals.
///
/// Changes of looks, and those without words, ask for nothing that a program could hold.
struct TrackedChanges {
  /// The changes that become proposals, in the order of the document.
  let all: [WordChange]

  /// Takes what has words; the words of an inserted row are told once, with the row.
  init(_ changes: [WordChange]) {
    let rows = changes.filter { $0.kind == .insertedRow }
    all = changes.filter { change in
      guard Self.kind(of: change) != nil, change.text.contains(where: { !$0.isWhitespace }) else {
        return false
      }
      return change.kind != .insertion || !rows.contains { Self.isTold(change, with: $0) }
    }
  }

  /// Fills in some of them as proposals of a program.
  static func fill(
    _ program: inout Program, with changes: [WordChange], _ parts: PartsByPlace
  ) {
    var fresh = program.freshNames
    for change in changes {
      var proposal = Proposal(id: fresh.name("proposal-1"))
      proposal.kind = Self.kind(of: change)
      proposal.text = change.text
      proposal.author = change.author.isEmpty ? nil : change.author
      proposal.date = change.date
      proposal.place = "\(Self.place(of: change))"
      // A row or cell that was taken out stands nowhere in the program.
      if change.kind != .deletedRow, change.kind != .deletedCell {
        let words = proposal.kind == .insertion || proposal.kind == .movedTo ? change.text : ""
        let part = parts.part(at: Self.place(of: change), holding: words)
        proposal.part = change.kind == .insertedRow ? part.map { Self.whole($0, program) } : part
      }
      program.proposals.append(proposal)
    }
  }

  /// The objective of an outcome: a row is more than its first cell.
  private static func whole(_ part: PartID, _ program: Program) -> PartID {
    let objective = program.objectives.first { objective in
      Strand.allCases.contains { objective.outcomes[$0].contains { $0.id == part } }
    }
    return objective?.id ?? part
  }

  /// What a proposal does with its words; nil for a change that is no proposal.
  private static func kind(of change: WordChange) -> Proposal.Kind? {
    switch change.kind {
    case .insertion, .insertedRow, .insertedCell: .insertion
    case .deletion, .deletedRow, .deletedCell: .deletion
    case .movedFrom: .movedFrom
    case .movedTo: .movedTo
    case .splitParagraphs, .joinedParagraphs, .mergedCells, .wordFormatting, .paragraphFormatting,
      .cellFormatting, .rowFormatting, .tableFormatting, .sectionFormatting, .numbering:
      nil
    }
  }

  /// The place of a change; that of a row names no column.
  private static func place(of change: WordChange) -> WordPlace {
    guard change.kind == .insertedRow || change.kind == .deletedRow,
      case .cell(let cell) = change.place.steps.last
    else { return change.place }
    var place = change.place
    place.steps.removeLast()
    place.paragraph = nil
    place.table = cell.table
    place.row = cell.row
    return place
  }

  private static func isTold(_ change: WordChange, with row: WordChange) -> Bool {
    guard change.author == row.author, change.place.story == row.place.story,
      let cell = change.place.cell, let first = row.place.cell
    else { return false }
    return change.place.steps.dropLast() == row.place.steps.dropLast() && cell.table == first.table
      && cell.row == first.row && row.text.contains(change.text)
  }
}
