import Curriculum

/// A stretch of a passage: what a value is read from.
package struct Excerpt: Sendable, Hashable {
  /// The passage.
  package var passage: Passage.ID
  /// The stretch of the passage's text, without blanks at its ends.
  package var range: Range<String.Index>
  /// The words of the stretch, with one plain blank for every run of blanks.
  package var text: String
  /// Whether it is a prompt of the form, which nobody has answered.
  package var isPrompt: Bool

  /// Takes a stretch; nil when there is no word in it.
  package init?(
    _ passage: Passage.ID, _ range: Range<String.Index>, of source: String, isPrompt: Bool = false
  ) {
    if range.lowerBound == source.startIndex, range.upperBound == source.endIndex,
      source.isPlainLine
    {
      self.passage = passage
      self.range = range
      self.isPrompt = isPrompt
      text = source
      return
    }
    // A run of Word's may end between a letter and its accent, so the slice counts its own letters.
    let words = source[range].trimmed(of: [])
    guard !words.isEmpty else { return nil }
    self.passage = passage
    self.range = words.startIndex..<words.endIndex
    self.isPrompt = isPrompt
    text = words.onOneLine
  }

  /// Takes a stretch of a passage of an outline.
  package init?(_ id: Passage.ID, _ range: Range<String.Index>, in outline: SourceOutline) {
    let passage = outline.passages[id]
    self.init(id, range, of: passage.text)
    isPrompt = passage.prompts.contains {
      $0.lowerBound <= self.range.lowerBound && self.range.upperBound <= $0.upperBound
    }
  }

  /// Takes a whole passage.
  package init?(_ id: Passage.ID, in outline: SourceOutline) {
    let text = outline.passages[id].text
    self.init(id, text.startIndex..<text.endIndex, in: outline)
  }

  /// Where a stretch of the excerpt's text stands in the source: blanks may differ, words do not.
  func range(of stretch: Range<String.Index>, in source: String) -> Range<String.Index> {
    // Where the blanks are as they were, so are the places of the words.
    if text.utf8.count == source.utf8.distance(from: range.lowerBound, to: range.upperBound) {
      func place(_ index: String.Index) -> String.Index {
        source.utf8.index(
          range.lowerBound, offsetBy: text.utf8.distance(from: text.startIndex, to: index))
      }
      return place(stretch.lowerBound)..<place(stretch.upperBound)
    }
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

  /// A stretch of the excerpt's text as an excerpt of its own.
  func part(_ stretch: Range<String.Index>, in outline: SourceOutline) -> Excerpt? {
    guard stretch.lowerBound < stretch.upperBound else { return nil }
    let source = outline.passages[passage].text
    return Excerpt(passage, range(of: stretch, in: source), of: source, isPrompt: isPrompt)
  }

  /// The same without the bullets and bars that part it from what follows on its line.
  func withoutMarks(in outline: SourceOutline) -> Excerpt? {
    var end = text.endIndex
    while end > text.startIndex,
      "•|·~;,".contains(text[text.index(before: end)]) || text[text.index(before: end)].isWhitespace
    {
      end = text.index(before: end)
    }
    return end == text.endIndex ? self : part(text.startIndex..<end, in: outline)
  }

  /// The pieces between semicolons, as several entries of one line.
  func pieces(in outline: SourceOutline) -> [Excerpt] {
    guard text.contains(";") else { return [self] }
    return text.split(separator: ";").compactMap { part($0.startIndex..<$0.endIndex, in: outline) }
      .filter { $0.text.contains { $0.isLetter || $0.isNumber } }
  }

  /// Whether the words say that there is nothing: a dash, "n/a", "not stated", an unanswered prompt.
  package var saysNothing: Bool { isPrompt || Self.saysNothing(text) }

  /// Whether some words say that there is nothing.
  static func saysNothing(_ text: String) -> Bool {
    guard text.utf8.count < 40 else { return false }
    let words = text.lowercased().filter { $0.isLetter }
    if words.isEmpty {
      return !text.contains(where: \.isNumber) && CheckMark.cell(text) != .yes(letter: nil)
    }
    return ["na", "none", "notapplicable", "notstated", "tbd", "tba", "tobedetermined"]
      .contains(words)
      && text.count < 20 && !text.contains(where: \.isNumber)
  }
}
