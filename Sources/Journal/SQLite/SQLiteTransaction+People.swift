import Curriculum
import Foundation
import GRDB

extension SQLiteTransaction {
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
      memberships.append(try membership(row))
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
      try execute(
        "INSERT OR REPLACE INTO memberships (person, program, role, strands) VALUES (?, ?, ?, ?)",
        [
          person.key.rawValue, membership.program?.rawValue ?? "", membership.role.rawValue,
          membership.strandNames,
        ])
    }
  }

  /// The role in a row of memberships or invitations.
  func membership(_ row: Row) throws(JournalError) -> Membership {
    let (program, strands): (String, String) = (row["program"], row["strands"])
    guard let role = Role(rawValue: row["role"]) else { throw damaged("a role") }
    let names = strands.split(separator: ",")
    return Membership(
      program: ProgramKey(program), role: role,
      strands: Set(Strand.allCases.filter { names.contains($0.title[...]) }))
  }
}

extension Membership {
  /// The strands as they stand in a table.
  var strandNames: String { strands.map(\.title).sorted().joined(separator: ",") }
}
