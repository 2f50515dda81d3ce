import Curriculum
import Foundation
import GRDB
import ProgramFile

extension SQLiteTransaction {
  func cell(_ address: CellAddress, of program: ProgramKey) throws(JournalError) -> Cell? {
    let row = try rows(
      "SELECT * FROM cells WHERE program = ? AND part = ? AND field = ?",
      [program.rawValue, Self.name(address.part), address.field]
    ).first
    guard let row else { return nil }
    return try cell(row)
  }

  func cells(of program: ProgramKey) throws(JournalError) -> [CellAddress: Cell] {
    try cells(rows("SELECT * FROM cells WHERE program = ?", [program.rawValue]))
  }

  func cells(of part: PartID, in program: ProgramKey) throws(JournalError) -> [CellAddress: Cell] {
    try cells(
      rows(
        "SELECT * FROM cells WHERE program = ? AND part = ?",
        [program.rawValue, Self.name(part)]))
  }

  private func cells(_ rows: [Row]) throws(JournalError) -> [CellAddress: Cell] {
    var cells: [CellAddress: Cell] = [:]
    for row in rows {
      let address = CellAddress(part: Self.part(row["part"]), field: row["field"])
      cells[address] = try cell(row)
    }
    return cells
  }

  private func cell(_ row: Row) throws(JournalError) -> Cell {
    let person: String? = row["person"]
    return Cell(
      value: try value(row["value"]), version: row["version"],
      person: person.map { PersonKey($0) }, author: row["author"],
      at: Moment(seconds: row["at"]), sequence: row["sequence"])
  }

  private func value(_ json: String?) throws(JournalError) -> FileValue? {
    guard let json else { return nil }
    guard let value = try? FileValue.read(json: Array(json.utf8), within: .log) else {
      throw damaged("a cell")
    }
    return value
  }

  private func json(_ value: FileValue?) -> String? {
    value.map { String(decoding: $0.canonicalJSON, as: UTF8.self) }
  }

  func save(
    _ cell: Cell, at address: CellAddress, of program: ProgramKey
  ) throws(JournalError) {
    try execute(
      """
      INSERT INTO cells (program, part, field, value, version, person, author, at, sequence)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (program, part, field) DO UPDATE SET value = excluded.value,
      version = excluded.version, person = excluded.person, author = excluded.author,
      at = excluded.at, sequence = excluded.sequence
      """,
      [
        program.rawValue, Self.name(address.part), address.field, json(cell.value), cell.version,
        cell.person?.rawValue, cell.author, cell.at.seconds, cell.sequence,
      ])
  }

  func parts(at place: CellPlace, of program: ProgramKey) throws(JournalError) -> [PartID] {
    try rows(
      "SELECT part FROM cells WHERE program = ? AND field = '@in' AND value = ?",
      [program.rawValue, json(place.value)]
    ).compactMap { Self.part($0["part"]) }
  }

  func places(of program: ProgramKey) throws(JournalError) -> [PartID: CellPlace] {
    var places: [PartID: CellPlace] = [:]
    for row in try rows(
      "SELECT part, value FROM cells WHERE program = ? AND field = '@in'", [program.rawValue])
    {
      guard let part = Self.part(row["part"]),
        let place = try value(row["value"]).flatMap({ CellPlace($0) })
      else { throw damaged("the place of a part") }
      places[part] = place
    }
    return places
  }
}
