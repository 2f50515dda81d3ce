import Curriculum
import ProgramFile

extension OperationRules {
  /// The cells in which somebody else was faster, or whose part is gone.
  func clashes(
    _ ways: [PartID: PartWay], _ values: [CellAddress: FileValue?]
  ) throws(JournalError) -> [Conflict.Clash] {
    var clashes: [Conflict.Clash] = []
    for write in operation.writes {
      let cell = try transaction.cell(write.address, of: program)
      let wanted = values[write.address] ?? nil
      if FileValue.same(cell?.value, wanted), cell != nil || wanted == nil { continue }
      let deletion = write.address.part.flatMap { ways[$0]?.deletion }
      guard deletion != nil || (cell?.version ?? 0) != write.base else { continue }
      clashes.append(try clash(write, wanted, cell, deletion))
    }
    return clashes
  }

  private func clash(
    _ write: CellWrite, _ wanted: FileValue?, _ cell: Cell?, _ deletion: Cell?
  ) throws(JournalError) -> Conflict.Clash {
    let base = try value(of: write.address, version: write.base)
    let said = deletion ?? cell
    return Conflict.Clash(
      address: write.address, base: write.base, baseValue: base, version: cell?.version ?? 0,
      value: cell?.value, author: said?.author ?? writer.name, at: said?.at ?? recording.now,
      sequence: said?.sequence ?? 0, yours: wanted,
      merged: deletion != nil || write.address.isStructure
        ? nil : FileValue.merged(base: base, mine: wanted, theirs: cell?.value),
      isDeleted: deletion != nil)
  }

  /// What stood in a cell at a version; nil where it had none, or never had that version.
  private func value(
    of address: CellAddress, version: Int
  ) throws(JournalError) -> FileValue? {
    guard version > 0 else { return nil }
    var before = Int.max
    while true {
      let events = try transaction.events(of: address, in: program, before: before, limit: 20)
      for logged in events {
        let change = logged.event.changes.first { $0.address == address }
        if let change, change.version == version { return change.value }
      }
      guard let last = events.last else { return nil }
      before = last.event.sequence
    }
  }

  /// Keeps the text that lost, for it may be all that its writer has of it.
  func conflict(
    _ clashes: [Conflict.Clash], _ head: LogHead
  ) throws(JournalError) -> Answer {
    let lost = operation.writes.filter { !$0.address.isStructure && $0.value != nil }
    guard !lost.isEmpty else {
      return .conflicting(Conflict(sequence: head.sequence, clashes: clashes))
    }
    let event = try recording.record(
      .drafted(operation.writes), key: operation.key, by: writer, in: program)
    return .conflicting(Conflict(sequence: event.sequence, clashes: clashes))
  }
}
