/// Codes read from one place of a text, in normal form; several when a range was written.
struct ParsedCode: Sendable, Hashable {
  var codes: [String]
  var shape: CodeShape
  /// Behind the last byte that belongs to the code.
  var end: Int
}
