extension Substring {
  /// The words without blanks and some marks at their ends.
  func trimmed(of marks: Set<Character>) -> Substring {
    var words = self
    while let first = words.first, first.isWhitespace || marks.contains(first) {
      words = words.dropFirst()
    }
    while let last = words.last, last.isWhitespace || marks.contains(last) {
      words = words.dropLast()
    }
    return words
  }
}
