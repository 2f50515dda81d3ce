import Curriculum
import Foundation
import GRDB
import ProgramFile

/// Snapshots, answers and people.
extension SQLiteTransaction {
  func snapshot(of program: ProgramKey, upTo sequence: Int) throws(JournalError) -> Snapshot? {
    let row = try rows(
      """
      SELECT sequence, body FROM snapshots WHERE program = ? AND sequence <= ?
      ORDER BY sequence DESC LIMIT 1
      """, [program.rawValue, sequence]
    ).first
    guard let row else { return nil }
    guard let snapshot = Snapshot(json: Array(row["body"] as Data), of: program) else {
      throw damaged("a snapshot of \"\(program)\"")
    }
    return snapshot
  }

  func save(_ snapshot: Snapshot) throws(JournalError) {
    try execute(
      "INSERT OR REPLACE INTO snapshots (program, sequence, body) VALUES (?, ?, ?)",
      [snapshot.state.program.rawValue, snapshot.state.sequence, Data(snapshot.json)])
  }

  func answer(to key: String, of sender: String) throws(JournalError) -> KeptAnswer? {
    let row = try rows(
      "SELECT * FROM answers WHERE sender = ? AND key = ?", [sender, key]
    ).first
    guard let row else { return nil }
    guard let record = try? FileValue.read(json: Array(row["body"] as Data), within: .log),
      let answer = Answer(record)
    else { throw damaged("an answer") }
    return KeptAnswer(
      key: key, sender: sender, digest: Array(row["digest"] as Data),
      at: Moment(seconds: row["at"]), answer: answer)
  }

  func save(_ answer: KeptAnswer) throws(JournalError) {
    try execute(
      "INSERT INTO answers (sender, key, digest, at, body) VALUES (?, ?, ?, ?, ?)",
      [
        answer.sender, answer.key, Data(answer.digest), answer.at.seconds,
        Data(answer.answer.record.canonicalJSON),
      ])
  }

  func forgetAnswers(before moment: Moment) throws(JournalError) -> Int {
    try execute("DELETE FROM answers WHERE at < ?", [moment.seconds])
    return changesCount
  }

  // MARK: People

  func person(_ key: PersonKey) throws(JournalError) -> Person? {
    guard let row = try rows("SELECT * FROM people WHERE person = ?", [key.rawValue]).first
    else { return nil }
    return try person(row)
  }

  func people() throws(JournalError) -> [Person] {
    var people: [Person] = []
    for row in try rows("SELECT * FROM people ORDER BY name, person", []) {
      people.append(try person(row))
    }
    return people
  }

  private func person(_ row: Row) throws(JournalError) -> Person {
    let key: String = row["person"]
    var memberships: [Membership] = []
    for row in try rows(
      "SELECT * FROM memberships WHERE person = ? ORDER BY program, role", [key])
    {
      let (program, strands): (String, String) = (row["program"], row["strands"])
      guard let role = Role(rawValue: row["role"]) else { throw damaged("a role") }
      memberships.append(
        Membership(
          program: ProgramKey(program), role: role,
          strands: Set(
            Strand.allCases.filter { strands.split(separator: ",").contains($0.title[...]) })
        ))
    }
    return Person(
      key: PersonKey(key), name: row["name"], isActive: row["active"], memberships: memberships)
  }

  func save(_ person: Person) throws(JournalError) {
    try execute(
      """
      INSERT INTO people (person, name, active) VALUES (?, ?, ?)
      ON CONFLICT (person) DO UPDATE SET name = excluded.name, active = excluded.active
      """, [person.key.rawValue, person.name, person.isActive])
    try execute("DELETE FROM memberships WHERE person = ?", [person.key.rawValue])
    for membership in person.memberships {
      let strands = membership.strands.map(\.title).sorted().joined(separator: ",")
      try execute(
        "INSERT OR REPLACE INTO memberships (person, program, role, strands) VALUES (?, ?, ?, ?)",
        [
          person.key.rawValue, membership.program?.rawValue ?? "", membership.role.rawValue,
          strands,
        ])
    }
  }
}
