import Foundation
import GRDB

/// Links for reading.
extension SQLiteTransaction {
  func shares() throws(JournalError) -> [Share] {
    var shares: [Share] = []
    for row in try rows("SELECT * FROM shares ORDER BY made DESC, mark", []) {
      shares.append(try share(row))
    }
    return shares
  }

  func share(_ mark: [UInt8]) throws(JournalError) -> Share? {
    guard let row = try rows("SELECT * FROM shares WHERE mark = ?", [Data(mark)]).first
    else { return nil }
    return try share(row)
  }

  private func share(_ row: Row) throws(JournalError) -> Share {
    let (by, lastUsed): (String?, Int?) = (row["sharedBy"], row["lastUsed"])
    guard let program = ProgramKey(row["program"]) else { throw damaged("a link for reading") }
    var share = Share(
      mark: Array(row["mark"] as Data), program: program, note: row["note"],
      by: by.map { PersonKey($0) }, made: Moment(seconds: row["made"]))
    share.isRevoked = row["revoked"]
    share.lastUsed = lastUsed.map { Moment(seconds: $0) }
    return share
  }

  func save(_ share: Share) throws(JournalError) {
    try execute(
      """
      INSERT INTO shares (mark, program, note, sharedBy, made, revoked, lastUsed)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (mark) DO UPDATE SET revoked = excluded.revoked, lastUsed = excluded.lastUsed
      """,
      [
        Data(share.mark), share.program.rawValue, share.note, share.by?.rawValue,
        share.made.seconds, share.isRevoked, share.lastUsed?.seconds,
      ])
  }
}
