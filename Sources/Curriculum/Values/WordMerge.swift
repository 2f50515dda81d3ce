/// Two changes of one text put together, where they touch different words.
///
/// This is the merge of three texts that version control does with lines (S. Khanna, K. Kunal and
/// B. Pierce, "A Formal Investigation of Diff3"), done with words. Blanks and ends of lines belong to
/// the word before them, so that nothing of either text's form is lost.
public enum WordMerge {
  /// The text with both changes; nil where they touch the same words, or words side by side, for
  /// then only a person can tell what is meant.
  public static func merged(base: String, mine: String, theirs: String) -> String? {
    let (old, first, second) = (words(of: base), words(of: mine), words(of: theirs))
    guard [old, first, second].allSatisfy({ $0.count <= mostWords }) else { return nil }
    let changes =
      (hunks(from: old, to: first) + hunks(from: old, to: second))
      .sorted {
        ($0.place.lowerBound, $0.place.upperBound) < ($1.place.lowerBound, $1.place.upperBound)
      }
    var merged: [Substring] = []
    var next = 0
    var last: Hunk?
    for hunk in changes {
      if hunk == last { continue }
      if let last, hunk.place.lowerBound <= last.place.upperBound { return nil }
      merged += old[next..<hunk.place.lowerBound]
      merged += hunk.words
      next = hunk.place.upperBound
      last = hunk
    }
    merged += old[next...]
    return merged.joined()
  }

  /// Beyond this many words nothing is merged: the time grows with their square.
  private static let mostWords = 2_000

  /// Words of the old text, and what stands in their stead.
  private struct Hunk: Equatable {
    var place: Range<Int>
    var words: [Substring]
  }

  private static func hunks(from old: [Substring], to new: [Substring]) -> [Hunk] {
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old, by: { $0.utf8.elementsEqual($1.utf8) }) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var hunks: [Hunk] = []
    var (from, to) = (0, 0)
    while from < old.count || to < new.count {
      let (start, first) = (from, to)
      while removed.contains(from) { from += 1 }
      while added.contains(to) { to += 1 }
      if from > start || to > first {
        hunks.append(Hunk(place: start..<from, words: Array(new[first..<to])))
      } else {
        from += 1
        to += 1
      }
    }
    return hunks
  }

  /// The words, each with the blanks after it; blanks at the start are a word of their own.
  private static func words(of text: String) -> [Substring] {
    var words: [Substring] = []
    var start = text.startIndex
    var isAfterBlank = false
    for index in text.indices {
      let isBlank = text[index].isWhitespace
      if isAfterBlank, !isBlank {
        words.append(text[start..<index])
        start = index
      }
      isAfterBlank = isBlank
    }
    if start < text.endIndex { words.append(text[start...]) }
    return words
  }
}
