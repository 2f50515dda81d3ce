import Curriculum
package import Frameworks

/// What became of every alignment when a framework got a new edition, as CSV.
package struct MigrationRecord {
  private var writer = CSVWriter()

  /// Begins a record.
  package init() {
    writer.line([
      "program", "part", "old item", "old statement", "new item", "new statement", "why",
      "decision",
    ])
  }

  /// Adds the moves of a program: a line for what was accepted, or one for each candidate.
  package mutating func add(_ migration: ProgramMigration, of program: String) {
    for move in migration.moves {
      let old = [program, move.name, move.item.reference.description, move.item.item.statement]
      guard move.accepted == nil else {
        if let accepted = move.accepted { line(old, accepted, "moved") }
        continue
      }
      if move.successors.isEmpty { writer.line(old + ["", "", "no successor", "open"]) }
      for successor in move.successors { line(old, successor, "open") }
    }
  }

  private mutating func line(_ old: [String], _ successor: Successor, _ decision: String) {
    let found = successor.found
    writer.line(
      old + [
        found.reference.description, found.item.statement, successor.ground.words, decision,
      ])
  }

  /// The record as a file.
  package func file(named name: String) -> ExportedFile {
    ExportedFile(name: name, mediaType: "text/csv", bytes: writer.bytes)
  }
}
