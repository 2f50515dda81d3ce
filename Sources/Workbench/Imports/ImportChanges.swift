import Authoring
import Curriculum
import Foundation
import Journal
import ProgramFile

/// What bringing files into a program would change, in pieces that can be taken or left.
struct ImportChanges: Sendable {
  let all: [Change]

  /// One thing to decide.
  struct Change: Sendable {
    /// Its name in the form.
    var key: String
    var kind: Kind
    var place: String
    var pieces: [ChangedWords]
    var writes: [CellWrite]
  }

  enum Kind: String, CaseIterable, Sendable {
    case changed, added, deleted
  }

  /// Compares what files say with a program as it stands.
  ///
  /// - Throws: `ProgramFileError` when what was read makes no program.
  init(_ opened: OpenedProgram, _ incoming: Program) throws {
    let taken = Set(opened.state.cells.keys.compactMap(\.part))
    let target = try ProgramCells(
      ProgramDocument(program: incoming.coming(into: opened.program, besides: taken)))
    var sorting = ChangeSorting(opened, target)
    // Names that nobody knows come from a program's file, and no Word file has any.
    for change in opened.state.changes(to: target)
    where change.address.field != CellAddress.unknown {
      sorting.add(change)
    }
    all = sorting.changes
  }
}
