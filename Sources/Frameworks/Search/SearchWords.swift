/// Cuts a text into the words that say something.
enum SearchWords {
  /// A word as it stands in a text, and in small letters without apostrophes.
  struct Word: Hashable {
    var written: Substring
    var folded: String
  }

  /// The words of a text in their order, without those that every text has.
  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    let scalars = text.unicodeScalars
    var start: String.Index?
    var end = text.startIndex
    var folded = ""
    func close() {
      if let start, folded.utf8.count > 1, !empty.contains(folded) {
        words.append(Word(written: text[start..<end], folded: folded))
      }
      start = nil
      folded = ""
    }
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: folded.unicodeScalars.append(scalar)
      case 0x41...0x5A: folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value | 0x20)))
      case 0x27 where start != nil, 0x2019 where start != nil:
        index = next
        continue
      case 0..<0x80:
        close()
        index = next
        continue
      default:
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
          close()
          index = next
          continue
        }
        folded += scalar.properties.lowercaseMapping
      }
      if start == nil { start = index }
      end = next
      index = next
    }
    close()
    return words
  }

  private static let empty: Set<String> = [
    "an", "and", "are", "as", "at", "be", "by", "can", "do", "each", "for", "from", "has", "have",
    "how", "in", "into", "is", "it", "its", "of", "on", "one", "or", "so", "than", "that", "the",
    "their", "them", "then", "they", "this", "to", "two", "up", "was", "what", "when", "which",
    "who", "why", "will", "with", "able", "student", "students", "learner", "learners", "using",
    "use", "used",
  ]
}
