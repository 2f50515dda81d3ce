/// One thing that a form tells about: it answers the names of its scope.
package protocol FormRecord: Sendable {
  /// What stands behind a name, given its number in the scope.
  func value(_ field: Int) -> FormValue
}
