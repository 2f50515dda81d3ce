import Curriculum

extension Phrase {
  /// A text in one line of at most so many letters: whole words, and a mark that it was cut.
  ///
  /// A single word that is too long is cut within.
  static func short(_ text: String, to limit: Int) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var result = ""
    for word in words {
      let length = result.isEmpty ? word.count : result.count + 1 + word.count
      let isLast = word.endIndex == words.last?.endIndex
      guard length <= (isLast ? limit : limit - 2) else {
        guard !result.isEmpty else { return "\(word.prefix(max(1, limit - 1)))…" }
        while let last = result.last, ",;:–—-(".contains(last) { result.removeLast() }
        return "\(result) …"
      }
      result += result.isEmpty ? String(word) : " \(word)"
    }
    return result
  }
}
