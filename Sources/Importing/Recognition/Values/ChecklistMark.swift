/// The mark in a cell below "Yes" or "No", behind which somebody may have typed more.
enum ChecklistMark {
  /// Where the words begin: behind the mark and what parts it from them; at the start where there
  /// is no mark, and at the end where there is nothing else.
  static func end(in text: String) -> String.Index {
    if CheckMark.cell(text) != nil || EvidenceStatus(text) != nil || Excerpt.saysNothing(text) {
      return text.endIndex
    }
    let start: String.Index
    if let box = CheckMark.box(startingAt: text.startIndex, of: text) {
      start = box.end
    } else {
      // A hyphen within a word parts nothing: "X-ray".
      let word = text.prefix { !$0.isWhitespace && !",;:.–—".contains($0) }.trimmed(of: ["-"])
      // "A", "I" and "M" are levels, and begin sentences too.
      guard CheckMark.cell(String(word)) == .yes(letter: nil), word.endIndex < text.endIndex else {
        return text.startIndex
      }
      start = word.endIndex
    }
    return text[start...].firstIndex { !$0.isWhitespace && !",;:.–—-".contains($0) }
      ?? text.endIndex
  }
}
