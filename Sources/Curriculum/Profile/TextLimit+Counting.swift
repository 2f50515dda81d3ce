extension TextLimit {
  /// How many of its units some texts have together.
  package func count(in texts: [String]) -> Int {
    texts.map { text in
      switch unit {
      case .characters: text.count
      case .words: text.split(whereSeparator: \.isWhitespace).count
      case .sentences: Self.sentences(in: text)
      }
    }.reduce(0, +)
  }

  /// The ends of sentences: a mark before a blank and a capital letter, or at the end.
  private static func sentences(in text: String) -> Int {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.indices.count { index in
      guard index + 1 < words.count else { return true }
      let word = words[index].drop { !$0.isLetter && !$0.isNumber }
      let core = word.reversed().drop { "\"'”’)]".contains($0) }
      guard let mark = core.first, ".!?".contains(mark) else { return false }
      // An initial, a title such as "Dr." and letters between points such as "U.S." end no sentence.
      let isAbbreviation =
        mark == "." && core.last?.isUppercase == true
        && (core.count <= 3 || core.dropFirst().contains("."))
      return !isAbbreviation && words[index + 1].first { $0.isLetter }?.isUppercase ?? false
    }
  }
}
