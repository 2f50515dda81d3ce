/// A stretch of a passage: what a value is read from.
package struct Excerpt: Sendable, Hashable {
  /// The passage.
  package var passage: Passage.ID
  /// The stretch of the passage's text, without blanks at its ends.
  package var range: Range<String.Index>
  /// The words of the stretch, with one plain blank for every run of blanks.
  package var text: String

  /// Takes a stretch; nil when there is no word in it.
  package init?(_ passage: Passage.ID, _ range: Range<String.Index>, of source: String) {
    var range = range
    while let first = source[range].first, first.isWhitespace {
      range = source.index(after: range.lowerBound)..<range.upperBound
    }
    while let last = source[range].last, last.isWhitespace {
      range = range.lowerBound..<source.index(before: range.upperBound)
    }
    guard !range.isEmpty else { return nil }
    self.passage = passage
    self.range = range
    text = source[range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Takes a whole passage.
  package init?(_ passage: Passage.ID, in outline: SourceOutline) {
    let text = outline.passages[passage].text
    self.init(passage, text.startIndex..<text.endIndex, of: text)
  }

  /// Whether the words say that there is nothing: a dash, "n/a", "none".
  package var saysNothing: Bool {
    let words = text.lowercased().filter { $0.isLetter }
    return words.isEmpty && !text.contains(where: \.isNumber)
      || ["na", "none", "notapplicable", "tbd"].contains(words) && text.count < 20
  }
}
