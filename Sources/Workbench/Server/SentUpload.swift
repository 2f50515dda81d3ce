/// A form that somebody sends with files.
struct SentUpload: Sendable {
  var fields: SentForm
  /// The files in the order in which they were chosen; a field without a choice has none.
  var files: [SentFile]

  /// The most bytes of all of it.
  static let mostBytes = 40 << 20

  /// How the addresses end that take files.
  private static let places: Set<String> = [
    "import", "from-word", "from-file", "attachments", "returned-form",
  ]

  /// Whether files may be sent to an address; all others take less.
  static func isTaken(at path: String) -> Bool {
    path.split(separator: "/").last.map { places.contains(String($0)) } ?? false
  }
}
