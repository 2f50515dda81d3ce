/// A name as people compare names: letters and digits in small letters.
package struct PlainName: Equatable, Sendable {
  private let words: [Substring]

  /// Takes a name as it is written.
  package init(_ name: String) {
    words = name.lowercased().split { !($0.isLetter || $0.isNumber) }
  }

  /// Whether the other name stands in this one word for word: `Dean` in `Dean of health`.
  package func holds(_ other: PlainName) -> Bool {
    guard !other.words.isEmpty, words.count >= other.words.count else { return false }
    return (0...words.count - other.words.count).contains { start in
      words[start...].starts(with: other.words)
    }
  }
}
