/// What stands behind a name; all of it is data, and never read as marks.
package enum FormValue: Sendable {
  /// Words.
  case text(FormText)
  /// Whether something is so.
  case truth(Bool)
  /// Several things, made one by one when they are needed.
  case list(count: Int, record: @Sendable (Int) -> any FormRecord)
  /// A report.
  case blocks([DraftBlock])
  /// A picture.
  case picture(DraftPicture)
  /// Nothing: the name is known, but nobody has stated it.
  case nothing
}
