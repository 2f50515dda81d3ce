/// An entry of a file that no field of the schema holds; it is kept and written back.
package struct UnknownKey: Hashable, Sendable {
  /// The record in which it stands.
  package var record: RecordAddress
  /// The known field before it; nil before all of them.
  package var after: String?
  /// The entry.
  package var field: FileField
}
