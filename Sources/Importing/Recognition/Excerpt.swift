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

  /// Where a stretch of the excerpt's text stands in the source: blanks may differ, words do not.
  func range(of stretch: Range<String.Index>, in source: String) -> Range<String.Index> {
    func count(_ words: Substring) -> Int { words.count { !$0.isWhitespace } }
    var ahead = count(text[..<stretch.lowerBound])
    var start = range.lowerBound
    while start < range.upperBound, ahead > 0 || source[start].isWhitespace {
      if !source[start].isWhitespace { ahead -= 1 }
      start = source.index(after: start)
    }
    var left = count(text[stretch])
    var end = start
    while end < range.upperBound, left > 0 {
      if !source[end].isWhitespace { left -= 1 }
      end = source.index(after: end)
    }
    return start..<end
  }

  /// Whether the words say that there is nothing: a dash, "n/a", "none".
  package var saysNothing: Bool {
    let words = text.lowercased().filter { $0.isLetter }
    return words.isEmpty && !text.contains(where: \.isNumber)
      || ["na", "none", "notapplicable", "tbd"].contains(words) && text.count < 20
  }
}
