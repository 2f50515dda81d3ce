/// What must not be missing at the end of its container.
struct FormEnsured: Sendable {
  /// The name of the element.
  var name: String
  /// What is written where none has just ended.
  var bytes: [UInt8]
}
