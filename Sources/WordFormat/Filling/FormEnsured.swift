/// What must not be missing at the end of its container.
struct FormEnsured: Sendable {
  /// The names of the elements that will do.
  var names: [String]
  /// What is written where none of them has just ended.
  var bytes: [UInt8]
}
