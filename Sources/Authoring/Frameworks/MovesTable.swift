import Exporting
public import Frameworks

/// What became of the alignments of several programs, as one table (CSV).
public struct MovesTable: Sendable {
  private var record = MigrationRecord()

  /// Begins a table.
  public init() {}

  /// Adds the moves of a program.
  public mutating func add(_ migration: ProgramMigration, of program: String) {
    record.add(migration, of: program)
  }

  /// The table as a file.
  public var bytes: [UInt8] { record.file(named: "moves.csv").bytes }
}
