/// A framework that was read from a table, and how the table was understood.
package struct IncomingTable: Sendable {
  package var incoming: IncomingFramework
  package var form: TableForm
  /// What the columns were taken for, in a table with columns of its own.
  package var mapping: ColumnMapping?
}
