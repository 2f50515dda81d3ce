/// A file that somebody sends with a form.
struct SentFile: Sendable {
  /// The name of the form's field.
  var field: String
  /// The last part of the name that the browser gives, for messages; never a path of ours.
  var name: String
  var bytes: [UInt8]

  /// The most bytes of a file; longer ones are no documents of people.
  static let mostBytes = 20 << 20
}
