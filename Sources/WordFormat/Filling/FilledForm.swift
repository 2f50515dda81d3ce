/// A form that was filled.
package struct FilledForm: Sendable {
  /// The file.
  package var bytes: [UInt8]
  /// What nobody has stated, and the like.
  package var remarks: [FormMistake]
}
