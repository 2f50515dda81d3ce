package import ProgramFile

extension ProgramState {
  /// The changes that would make other cells of these, as bringing in a file does.
  package func changes(to target: ProgramCells) -> [CellChange] {
    Replacement(of: cells, by: target).changes
  }
}
