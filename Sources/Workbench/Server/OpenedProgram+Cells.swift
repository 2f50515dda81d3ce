import Curriculum
import Journal
import ProgramFile

extension OpenedProgram {
  /// The version of a cell; 0 for one that was never written.
  func version(of address: CellAddress) -> Int { state.cells[address]?.version ?? 0 }

  /// The parts of a list of the program, in their order, without those that were deleted.
  func parts(in list: String) -> [PartID] {
    let place = CellPlace(list: list).value
    let parts = state.cells.compactMap { address, cell -> (order: String, part: PartID)? in
      guard address.field == CellAddress.place, cell.value == place, let part = address.part,
        state.cells[CellAddress(part: part, field: CellAddress.deleted)]?.value == nil
      else { return nil }
      let order = state.cells[CellAddress(part: part, field: CellAddress.order)]?.value?.scalar
      return (order ?? "", part)
    }
    return parts.sorted { ($0.order, $0.part.rawValue) < ($1.order, $1.part.rawValue) }.map(\.part)
  }
}
