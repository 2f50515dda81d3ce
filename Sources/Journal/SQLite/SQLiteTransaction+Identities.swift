import Foundation
import GRDB

/// Who people are elsewhere.
extension SQLiteTransaction {
  func person(_ identity: Identity) throws(JournalError) -> PersonKey? {
    try rows(
      "SELECT person FROM identities WHERE issuer = ? AND subject = ?",
      [identity.issuer, identity.subject]
    ).first.map { PersonKey($0["person"]) }
  }

  func hasIdentity(_ person: PersonKey, of issuer: String) throws(JournalError) -> Bool {
    try !rows(
      "SELECT 1 FROM identities WHERE issuer = ? AND person = ?", [issuer, person.rawValue]
    ).isEmpty
  }

  func save(_ identity: Identity, of person: PersonKey) throws(JournalError) {
    try execute(
      "INSERT INTO identities (issuer, subject, person) VALUES (?, ?, ?)",
      [identity.issuer, identity.subject, person.rawValue])
  }
}
