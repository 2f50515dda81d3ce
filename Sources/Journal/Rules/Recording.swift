import Curriculum
import ProgramFile

/// The work on programs within one commit: what every deed needs of the log.
final class Recording {
  let transaction: any JournalTransaction
  let now: Moment
  /// The events of this commit, in their order.
  private(set) var recorded: [RecordedEvent] = []

  init(_ transaction: any JournalTransaction, now: Moment) {
    self.transaction = transaction
    self.now = now
  }

  /// Does work of which nothing stays when it throws.
  func attempt<Result>(
    _ work: () throws(JournalError) -> Result
  ) throws(JournalError) -> Result {
    let before = recorded.count
    do {
      return try transaction.attempt(work)
    } catch {
      recorded.removeLast(recorded.count - before)
      throw error
    }
  }

  /// The end of the log of a program that there is.
  func head(of program: ProgramKey) throws(JournalError) -> LogHead {
    if let head = try transaction.head(of: program) { return head }
    throw .refused(
      Refusal(
        .noSuchProgram, "There is no program \"\(program)\" here.",
        "Choose one of the list of programs; it may have been named differently."))
  }

  /// Adds a deed to the log and to the cells, and says how it stands there.
  @discardableResult
  func record(
    _ deed: Event.Deed, key: String, by writer: Writer, in program: ProgramKey,
    touchesSet: Bool = false
  ) throws(JournalError) -> Event {
    var head = try transaction.head(of: program) ?? LogHead(before: program)
    let event = Event(
      sequence: head.sequence + 1, at: now, person: writer.person?.key, author: writer.name,
      key: key, deed: deed)
    let logged = LoggedEvent(event, after: head.hash)
    try transaction.append(logged, to: program)
    for change in event.changes {
      try transaction.save(Cell(change, by: event), at: change.address, of: program)
    }
    head.sequence = event.sequence
    head.hash = logged.hash
    if touchesSet { head.lastWriter = writer.person?.key }
    if case .closed = deed { head.isClosed = true }
    if case .reopened = deed { head.isClosed = false }
    try transaction.save(head)
    if event.sequence % Snapshot.interval == 0 {
      try transaction.save(Snapshot(try state(of: head)))
    }
    recorded.append(RecordedEvent(program: program, logged: logged))
    return event
  }

  /// The state at the end of a log.
  func state(of head: LogHead) throws(JournalError) -> ProgramState {
    ProgramState(
      program: head.program, sequence: head.sequence, hash: head.hash,
      cells: try transaction.cells(of: head.program), isClosed: head.isClosed)
  }

  /// The state after an event of the past, from the nearest snapshot before it.
  func state(of program: ProgramKey, at sequence: Int) throws(JournalError) -> ProgramState {
    let head = try head(of: program)
    guard (0...head.sequence).contains(sequence) else {
      throw .refused(
        Refusal(
          .noSuchEvent, "The log of \"\(program)\" has no change \(sequence).",
          "Give a number from 1 to \(head.sequence)."))
    }
    if sequence == head.sequence { return try state(of: head) }
    var state =
      try transaction.snapshot(of: program, upTo: sequence)?.state ?? ProgramState(before: program)
    while state.sequence < sequence {
      let limit = min(500, sequence - state.sequence)
      let events = try transaction.events(of: program, after: state.sequence, limit: limit)
      guard !events.isEmpty else { throw .storage(.gap(in: program, after: state.sequence)) }
      for event in events { state.add(event) }
    }
    return state
  }
}

extension StorageFault {
  static func gap(in program: ProgramKey, after sequence: Int) -> StorageFault {
    StorageFault(
      .damaged, "The log of \"\(program)\" ends after change \(sequence), which is not its end.",
      "Run \"plait journal verify\", and restore the folder from a backup.")
  }
}
