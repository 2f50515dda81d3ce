extension StringProtocol {
  /// The words with one plain blank for every run of blanks, breaks and tabs.
  package var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
