import Curriculum
import Foundation
import GRDB
import ProgramFile

extension SQLiteTransaction {
  func heads() throws(JournalError) -> [LogHead] {
    var heads: [LogHead] = []
    for row in try rows("SELECT * FROM logs ORDER BY program", []) { heads.append(try head(row)) }
    return heads
  }

  func head(of program: ProgramKey) throws(JournalError) -> LogHead? {
    guard let row = try rows("SELECT * FROM logs WHERE program = ?", [program.rawValue]).first
    else { return nil }
    return try head(row)
  }

  private func head(_ row: Row) throws(JournalError) -> LogHead {
    guard let program = ProgramKey(row["program"]) else { throw damaged("the list of programs") }
    let writer: String? = row["lastWriter"]
    return LogHead(
      program: program, sequence: row["sequence"], hash: Array(row["hash"] as Data),
      isClosed: row["closed"], lastWriter: writer.map { PersonKey($0) })
  }

  func save(_ head: LogHead) throws(JournalError) {
    try execute(
      """
      INSERT INTO logs (program, sequence, hash, closed, lastWriter) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (program) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash,
      closed = excluded.closed, lastWriter = excluded.lastWriter
      """,
      [
        head.program.rawValue, head.sequence, Data(head.hash), head.isClosed,
        head.lastWriter?.rawValue,
      ])
  }

  func append(_ logged: LoggedEvent, to program: ProgramKey) throws(JournalError) {
    let event = logged.event
    try execute(
      "INSERT INTO events (program, sequence, deed, hash, body) VALUES (?, ?, ?, ?, ?)",
      [
        program.rawValue, event.sequence, event.deed.word, Data(logged.hash), Data(logged.body),
      ])
    var addresses = event.changes.map(\.address)
    if case .drafted(let writes) = event.deed { addresses = writes.map(\.address) }
    for address in addresses {
      try execute(
        "INSERT INTO mentions (program, part, field, sequence) VALUES (?, ?, ?, ?)",
        [program.rawValue, Self.name(address.part), address.field, event.sequence])
    }
  }

  func events(
    of program: ProgramKey, after sequence: Int, limit: Int
  ) throws(JournalError) -> [LoggedEvent] {
    try events(
      rows(
        """
        SELECT sequence, hash, body FROM events WHERE program = ? AND sequence > ?
        ORDER BY sequence LIMIT ?
        """, [program.rawValue, sequence, limit]), of: program)
  }

  func events(
    of program: ProgramKey, deed: String, limit: Int
  ) throws(JournalError) -> [LoggedEvent] {
    try events(
      rows(
        """
        SELECT sequence, hash, body FROM events WHERE program = ? AND deed = ?
        ORDER BY sequence DESC LIMIT ?
        """, [program.rawValue, deed, limit]), of: program)
  }

  func events(
    of address: CellAddress, in program: ProgramKey, before sequence: Int, limit: Int
  ) throws(JournalError) -> [LoggedEvent] {
    try events(
      rows(
        """
        SELECT events.sequence, hash, body FROM mentions JOIN events USING (program, sequence)
        WHERE program = ? AND part = ? AND field = ? AND mentions.sequence < ?
        ORDER BY mentions.sequence DESC LIMIT ?
        """,
        [program.rawValue, Self.name(address.part), address.field, sequence, limit]), of: program)
  }

  private func events(
    _ rows: [Row], of program: ProgramKey
  ) throws(JournalError) -> [LoggedEvent] {
    var events: [LoggedEvent] = []
    for row in rows {
      let number: Int = row["sequence"]
      let event = LoggedEvent(body: Array(row["body"] as Data), hash: Array(row["hash"] as Data))
      guard let event, event.event.sequence == number else {
        throw damaged("change \(number) of \"\(program)\"")
      }
      events.append(event)
    }
    return events
  }
}
