/// What was seen of the rows of a part, since many marks may stand in one.
final class FormRowLooks {
  /// Of a row, the first two paragraphs that show something.
  var shown: [Int: [Int]] = [:]
  /// Whether a row holds only marks that reach beyond it.
  var onlyMarks: [Int: Bool] = [:]
}
