import ProgramFile

/// The log of one program, read from its first event and held against all that was made of it.
struct LogVerification {
  private(set) var faults: [JournalFault] = []
  private let program: ProgramKey
  private var state: ProgramState
  private var closed = false

  /// After so many faults the rest says nothing new.
  private static let most = 20

  init(of head: LogHead, _ transaction: any JournalTransaction) throws(JournalError) {
    program = head.program
    state = ProgramState(before: program)
    while faults.count < Self.most {
      let events = try transaction.events(of: program, after: state.sequence, limit: 500)
      if events.isEmpty { break }
      for logged in events where faults.count < Self.most {
        try add(logged, transaction)
      }
    }
    expectHead(head)
    expectCells(try transaction.cells(of: program))
  }

  private mutating func fault(_ message: String, at sequence: Int?) {
    faults.append(JournalFault(program: program, sequence: sequence, message))
  }

  private mutating func add(
    _ logged: LoggedEvent, _ transaction: any JournalTransaction
  ) throws(JournalError) {
    let (event, number) = (logged.event, state.sequence + 1)
    if event.sequence != number {
      fault("the log goes on with change \(event.sequence).", at: number)
    }
    if EventChain.hash(of: logged.body, after: state.hash) != logged.hash {
      fault("its hash is not that of what it says and of the change before it.", at: number)
    }
    if closed, !event.changes.isEmpty {
      fault("it changes a program that is closed.", at: event.sequence)
    }
    for change in event.changes {
      let before = state.cells[change.address]
      if change.version != (before?.version ?? 0) + 1
        || !FileValue.same(change.was, before?.value)
      {
        fault(
          "it does not follow from the cell \"\(change.address.field)\" before it.",
          at: event.sequence)
      }
    }
    state.add(logged)
    closed = state.isClosed
    if event.sequence % Snapshot.interval == 0,
      let snapshot = try transaction.snapshot(of: program, upTo: event.sequence),
      snapshot.state.sequence == event.sequence, snapshot.state != state
    {
      fault("the snapshot of it says something else.", at: event.sequence)
    }
  }

  private mutating func expectHead(_ head: LogHead) {
    guard faults.isEmpty else { return }
    if head.sequence != state.sequence {
      fault("the log should end with change \(head.sequence).", at: state.sequence)
    } else if head.hash != state.hash {
      fault("the end of the log has another hash.", at: head.sequence)
    } else if head.isClosed != state.isClosed {
      fault("the program is noted as \(head.isClosed ? "closed" : "open").", at: head.sequence)
    }
  }

  private mutating func expectCells(_ cells: [CellAddress: Cell]) {
    guard faults.isEmpty else { return }
    for address in Set(cells.keys).union(state.cells.keys).sorted()
    where cells[address] != state.cells[address] {
      let part = address.part.map { "of \"\($0)\"" } ?? "of the program"
      return fault("the cell \"\(address.field)\" \(part) is not what the log says.", at: nil)
    }
    do {
      _ = try state.document()
    } catch {
      fault("its cells make no program: \(error)", at: state.sequence)
    }
  }
}
