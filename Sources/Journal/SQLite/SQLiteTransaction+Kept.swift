import Curriculum
import Foundation
import GRDB
import ProgramFile

/// Snapshots and answers.
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
}
