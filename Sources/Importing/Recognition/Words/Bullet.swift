/// A bullet or a number that somebody typed before the words of a list item.
enum Bullet {
  /// Where the words begin behind a typed bullet; nil when there is none.
  static func end(in text: String) -> String.Index? {
    guard let start = text.firstIndex(where: { !$0.isWhitespace }) else { return nil }
    let first = text[start]
    let next = text.index(after: start)
    guard next < text.endIndex else { return nil }
    if "•▪◦·●○■–—*-→»➢►✦o".contains(first) {
      guard text[next].isWhitespace else { return nil }
      return text[next...].firstIndex { !$0.isWhitespace }
    }
    return nil
  }

  /// Where the words begin behind a typed bullet or a plain number or letter: `a)`, `2.`, `(3)`.
  static func endOfNumber(in text: String) -> String.Index? {
    if let end = end(in: text) { return end }
    guard let label = ObjectiveLabel(in: text), !label.isNamed, label.end < text.endIndex,
      label.text.allSatisfy({ $0.isNumber || $0.isLetter })
    else { return nil }
    return label.end
  }
}
