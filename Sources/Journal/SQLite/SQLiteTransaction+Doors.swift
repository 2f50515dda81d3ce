import Foundation
import GRDB

/// Accounts, sessions, invitations, and how far people have looked.
extension SQLiteTransaction {
  func account(login: String) throws(JournalError) -> Account? {
    try rows("SELECT * FROM accounts WHERE login = ?", [login]).first.map(account)
  }

  func account(of person: PersonKey) throws(JournalError) -> Account? {
    try rows("SELECT * FROM accounts WHERE person = ?", [person.rawValue]).first.map(account)
  }

  private func account(_ row: Row) -> Account {
    Account(person: PersonKey(row["person"]), login: row["login"], password: row["password"])
  }

  func save(_ account: Account) throws(JournalError) {
    try execute(
      """
      INSERT INTO accounts (person, login, password) VALUES (?, ?, ?)
      ON CONFLICT (person) DO UPDATE SET login = excluded.login, password = excluded.password
      """, [account.person.rawValue, account.login, account.password])
  }

  func session(_ mark: [UInt8]) throws(JournalError) -> Session? {
    try rows("SELECT * FROM sessions WHERE mark = ?", [Data(mark)]).first.map(session)
  }

  func sessions(of person: PersonKey) throws(JournalError) -> [Session] {
    try rows(
      "SELECT * FROM sessions WHERE person = ? ORDER BY since DESC", [person.rawValue]
    ).map(session)
  }

  private func session(_ row: Row) -> Session {
    Session(
      mark: Array(row["mark"] as Data), person: PersonKey(row["person"]),
      since: Moment(seconds: row["since"]), lastUsed: Moment(seconds: row["lastUsed"]),
      browser: row["browser"])
  }

  func save(_ session: Session) throws(JournalError) {
    try execute(
      """
      INSERT INTO sessions (mark, person, since, lastUsed, browser) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (mark) DO UPDATE SET lastUsed = excluded.lastUsed
      """,
      [
        Data(session.mark), session.person.rawValue, session.since.seconds,
        session.lastUsed.seconds, session.browser,
      ])
  }

  func end(_ mark: [UInt8]) throws(JournalError) {
    try execute("DELETE FROM sessions WHERE mark = ?", [Data(mark)])
  }

  func invitations() throws(JournalError) -> [Invitation] {
    var invitations: [Invitation] = []
    for row in try rows("SELECT * FROM invitations ORDER BY made DESC, mark", []) {
      invitations.append(try invitation(row))
    }
    return invitations
  }

  func invitation(_ mark: [UInt8]) throws(JournalError) -> Invitation? {
    guard let row = try rows("SELECT * FROM invitations WHERE mark = ?", [Data(mark)]).first
    else { return nil }
    return try invitation(row)
  }

  private func invitation(_ row: Row) throws(JournalError) -> Invitation {
    let (by, redeemed): (String?, String?) = (row["invitedBy"], row["redeemedBy"])
    let renews: String? = row["renews"]
    var invitation = Invitation(
      mark: Array(row["mark"] as Data), membership: try membership(row),
      note: row["note"], by: by.map { PersonKey($0) }, made: Moment(seconds: row["made"]),
      expires: Moment(seconds: row["expires"]),
      renews: renews.map { PersonKey($0) })
    invitation.redeemedBy = redeemed.map { PersonKey($0) }
    invitation.isRevoked = row["revoked"]
    return invitation
  }

  func save(_ invitation: Invitation) throws(JournalError) {
    try execute(
      """
      INSERT INTO invitations
      (mark, program, role, strands, note, invitedBy, made, expires, redeemedBy, revoked, renews)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (mark) DO UPDATE SET redeemedBy = excluded.redeemedBy,
      revoked = excluded.revoked
      """,
      [
        Data(invitation.mark), invitation.membership.program?.rawValue ?? "",
        invitation.membership.role.rawValue, invitation.membership.strandNames,
        invitation.note, invitation.by?.rawValue, invitation.made.seconds,
        invitation.expires.seconds,
        invitation.redeemedBy?.rawValue, invitation.isRevoked,
        invitation.renews?.rawValue,
      ])
  }

  func setAside(draft sequence: Int, of program: ProgramKey) throws(JournalError) {
    try execute(
      "INSERT OR IGNORE INTO draftsSetAside (program, sequence) VALUES (?, ?)",
      [program.rawValue, sequence])
  }

  func draftsSetAside(of program: ProgramKey) throws(JournalError) -> Set<Int> {
    Set(
      try rows("SELECT sequence FROM draftsSetAside WHERE program = ?", [program.rawValue])
        .map { $0["sequence"] })
  }

  func seen(_ program: ProgramKey, by person: PersonKey) throws(JournalError) -> Int? {
    try rows(
      "SELECT sequence FROM seen WHERE person = ? AND program = ?",
      [person.rawValue, program.rawValue]
    ).first.map { $0["sequence"] }
  }

  func save(
    seen sequence: Int, of program: ProgramKey, by person: PersonKey
  ) throws(JournalError) {
    try execute(
      """
      INSERT INTO seen (person, program, sequence) VALUES (?, ?, ?)
      ON CONFLICT (person, program) DO UPDATE SET sequence = excluded.sequence
      """, [person.rawValue, program.rawValue, sequence])
  }
}
