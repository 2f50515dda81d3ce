/// Bytes of one text, or a whole tab or break.
struct FormPiece: Sendable {
  /// The element of the text, or the tab itself.
  var node: Int
  var start: Int
  var end: Int

  var range: Range<Int> { start..<end }
}
