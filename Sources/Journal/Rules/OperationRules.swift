import Crypto
import Curriculum
import Foundation
import ProgramFile

/// What becomes of an operation: the one place that decides which write wins.
struct OperationRules {
  let recording: Recording
  let program: ProgramKey
  let writer: Writer
  let operation: Operation
  private let writes: [CellAddress: CellWrite]

  /// The most cells that one operation writes: a block pasted from a large table.
  static let mostWrites = 10_000

  init(recording: Recording, program: ProgramKey, writer: Writer, operation: Operation) {
    self.recording = recording
    self.program = program
    self.writer = writer
    self.operation = operation
    writes = Dictionary(
      operation.writes.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes the operation, or keeps a draft of it where somebody else was faster.
  ///
  /// - Throws: a refusal, after which nothing has changed.
  func perform() throws(JournalError) -> Answer {
    let sender = "\(writer.person?.key.rawValue ?? "") \(program)"
    let digest = Array(SHA256.hash(data: operation.content.canonicalJSON))
    if let kept = try transaction.answer(to: operation.key, of: sender) {
      guard kept.digest == digest else {
        throw Self.refused(
          .keyUsed, "The name of this operation was used for another one.",
          "Send each operation under a name of its own.")
      }
      return kept.answer
    }
    let head = try recording.openHead(of: program)
    try expectForm()
    let ways = try ways()
    let rights = Rights(of: writer, in: program)
    for write in operation.writes { try rights.expectMayWrite(target(of: write, ways)) }
    try expectUndoable()
    let values = try understood(ways)
    let clashes = try clashes(ways, values)
    let answer =
      clashes.isEmpty
      ? try accept(values, ways, head) : try conflict(clashes, head)
    try transaction.save(
      KeptAnswer(
        key: operation.key, sender: sender, digest: digest, at: recording.now, answer: answer))
    return answer
  }

  var transaction: any JournalTransaction { recording.transaction }

  static func refused(
    _ reason: Refusal.Reason, _ message: String, _ remedy: String
  ) -> JournalError {
    .refused(Refusal(reason, message, remedy))
  }

  private func expectForm() throws(JournalError) {
    guard !operation.key.isEmpty, operation.key.utf8.count <= 200 else {
      throw Self.refused(
        .notUnderstood, "An operation needs a name of at most 200 characters.",
        "Send one with each operation.")
    }
    guard !operation.writes.isEmpty, operation.writes.count <= Self.mostWrites else {
      throw Self.refused(
        .tooMuch,
        "An operation writes 1 to \(Self.mostWrites) cells, and this one "
          + "\(operation.writes.count).", "Paste a smaller block.")
    }
    guard writes.count == operation.writes.count else {
      throw Self.refused(
        .notUnderstood, "One cell is written twice in this operation.",
        "Send one value for each cell.")
    }
  }

  /// The value that this operation wants for a cell; nil when it does not write it.
  func wanted(_ part: PartID?, _ field: String) -> CellWrite? {
    writes[CellAddress(part: part, field: field)]
  }

  private func target(
    of write: CellWrite, _ ways: [PartID: PartWay]
  ) throws(JournalError) -> WriteTarget {
    let field = write.address.field
    guard let part = write.address.part, let way = ways[part] else {
      return WriteTarget(way: [], field: field)
    }
    var target = WriteTarget(way: way.lists, field: field)
    if target.isRemark {
      // Nobody but its writer has written the text of a remark.
      let place = try transaction.cell(
        CellAddress(part: part, field: CellAddress.place), of: program)
      target.owner =
        try transaction.cell(
          CellAddress(part: part, field: "text"), of: program)?.person ?? place?.person
      if place != nil, field == "author" { target.authorWritten = write.value?.scalar }
    }
    return target
  }

  /// An event is taken back by its writer, and to what stood before it.
  private func expectUndoable() throws(JournalError) {
    guard let undone = operation.undoes else { return }
    let event =
      undone < 1
      ? nil : try transaction.events(of: program, after: undone - 1, limit: 1).first?.event
    guard let event, event.sequence == undone, event.person == writer.person?.key,
      case .changed(let changes, _) = event.deed
    else {
      throw Self.refused(
        .notUndoable, "Change \(undone) is none of yours.", "Write the text that you want instead.")
    }
    for write in operation.writes {
      // A part that was added is taken back by deleting it: its id is never free again.
      let place = CellAddress(part: write.address.part, field: CellAddress.place)
      let isAdded = changes.contains { $0.address == place && $0.version == 1 }
      if isAdded, write.address.field == CellAddress.deleted, write.value?.scalar == "yes" {
        continue
      }
      let change = changes.first { $0.address == write.address }
      guard let change, write.base == change.version, FileValue.same(write.value, change.was)
      else {
        throw Self.refused(
          .notUndoable, "This does not take change \(undone) back.",
          "Write the text that you want instead.")
      }
    }
  }

  /// The values as the program would write them, by cell.
  private func understood(
    _ ways: [PartID: PartWay]
  ) throws(JournalError) -> [CellAddress: FileValue?] {
    var values: [CellAddress: FileValue?] = [:]
    let parts = Dictionary(grouping: operation.writes, by: \.address.part)
    for (part, writes) in parts {
      var fields: [String: FileValue] = [:]
      for write in writes {
        if write.address.isStructure {
          values[write.address] = .some(try structure(write))
        } else {
          fields[write.address.field] = write.value ?? FileValue(.nothing)
        }
      }
      let check = CellCheck(way: part.flatMap { ways[$0]?.lists } ?? [])
      for (field, value) in try understood(fields, check) {
        values[CellAddress(part: part, field: field)] = value
      }
    }
    return values
  }

  private func understood(
    _ fields: [String: FileValue], _ check: CellCheck
  ) throws(JournalError) -> [String: FileValue?] {
    do {
      return try check.understood(fields)
    } catch {
      throw Self.refused(.notUnderstood, error.finding.message, error.finding.remedy)
    }
  }

  // MARK: Writing

  private func accept(
    _ values: [CellAddress: FileValue?], _ ways: [PartID: PartWay], _ head: LogHead
  ) throws(JournalError) -> Answer {
    var values = values
    var addresses = operation.writes.map(\.address)
    try settle(&values, &addresses, ways)
    var changes: [CellChange] = []
    var cells: [Acceptance.WrittenCell] = []
    for address in addresses {
      let value = values[address] ?? nil
      let cell = try transaction.cell(address, of: program)
      var version = cell?.version ?? 0
      if !FileValue.same(cell?.value, value) {
        version += 1
        changes.append(
          CellChange(address: address, version: version, was: cell?.value, value: value))
      }
      cells.append(Acceptance.WrittenCell(address: address, version: version, value: value))
    }
    guard !changes.isEmpty else {
      return .accepted(Acceptance(sequence: head.sequence, cells: cells))
    }
    let touchesSet = changes.contains { change in
      let lists = change.address.part.flatMap { ways[$0]?.lists } ?? []
      return WriteTarget(way: lists, field: change.address.field).isOfSet
    }
    let event = try recording.record(
      .changed(changes, undoes: operation.undoes), key: operation.key, by: writer, in: program,
      touchesSet: touchesSet)
    return .accepted(Acceptance(sequence: event.sequence, cells: cells))
  }
}
