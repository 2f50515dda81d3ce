import ProgramFile

/// The changes that turn the cells of a program into those of another state of it: a file that
/// comes in, or an earlier state that is restored.
struct Replacement {
  let changes: [CellChange]

  /// Parts that the other state does not have are deleted and keep what they said.
  init(of cells: [CellAddress: Cell], by target: ProgramCells) {
    var wanted = target.values.mapValues { Optional($0) }
    let parts = Set(target.values.keys.map(\.part))
    for (address, cell) in cells where wanted[address] == nil {
      if parts.contains(address.part) {
        if cell.value != nil { wanted[address] = .some(nil) }
      } else if address.field == CellAddress.place {
        wanted[CellAddress(part: address.part, field: CellAddress.deleted)] = .text("yes")
      }
    }
    changes = wanted.keys.sorted().compactMap { address in
      let cell = cells[address]
      let value = wanted[address] ?? nil
      guard !FileValue.same(cell?.value, value) else { return nil }
      return CellChange(
        address: address, version: (cell?.version ?? 0) + 1, was: cell?.value, value: value)
    }
  }
}
