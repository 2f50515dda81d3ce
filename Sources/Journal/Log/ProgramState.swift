package import ProgramFile

/// A program as it was after some event: the fold of its log.
package struct ProgramState: Hashable, Sendable {
  package var program: ProgramKey
  /// The number of the event; 0 before the first.
  package var sequence: Int
  /// The hash of the chain up to it.
  package var hash: [UInt8]
  package var cells: [CellAddress: Cell]
  package var isClosed: Bool

  /// The state before the first event.
  package init(before program: ProgramKey) {
    self.program = program
    sequence = 0
    hash = EventChain.start(of: program)
    cells = [:]
    isClosed = false
  }

  package init(
    program: ProgramKey, sequence: Int, hash: [UInt8], cells: [CellAddress: Cell], isClosed: Bool
  ) {
    self.program = program
    self.sequence = sequence
    self.hash = hash
    self.cells = cells
    self.isClosed = isClosed
  }

  /// Adds the next event of the log.
  package mutating func add(_ logged: LoggedEvent) {
    sequence = logged.event.sequence
    hash = logged.hash
    for change in logged.event.changes {
      cells[change.address] = Cell(change, by: logged.event)
    }
    switch logged.event.deed {
    case .closed: isClosed = true
    case .reopened: isClosed = false
    case .imported, .changed, .drafted, .signed: break
    }
  }

  /// The values that are there.
  package var values: ProgramCells { ProgramCells(cells.compactMapValues(\.value)) }

  /// The program.
  ///
  /// - Throws: `ProgramFileError` when the cells make none, which no operation can bring about.
  package func document() throws(ProgramFileError) -> ProgramDocument { try values.document() }
}
