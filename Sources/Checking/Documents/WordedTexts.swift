/// Texts that are found again by their words, as they stand or in another wording.
struct WordedTexts {
  private let texts: [[Substring]]
  private var first: [[Substring]: Int] = [:]
  private var byWord: [Substring: [Int]] = [:]

  init(_ texts: [String]) {
    self.texts = texts.map(Self.words(of:))
    for (index, words) in self.texts.enumerated() where !words.isEmpty {
      if first[words] == nil { first[words] = index }
      for word in Set(words) { byWord[word, default: []].append(index) }
    }
  }

  /// The words of a text in small letters, without punctuation.
  static func words(of text: String) -> [Substring] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }
  }

  /// The place of the first text of these words.
  func same(_ words: [Substring]) -> Int? { first[words] }

  /// The place of the text that shares at least two of three words; words that many have do not
  /// count.
  func likest(_ words: [Substring]) -> Int? {
    let words = Set(words)
    var candidates: Set<Int> = []
    for word in words {
      guard let places = byWord[word], places.count <= 20 else { continue }
      candidates.formUnion(places)
    }
    var best: (share: Int, index: Int)?
    for index in candidates.sorted() {
      let own = Set(texts[index])
      let share = own.intersection(words).count * 300 / max(1, own.union(words).count)
      if share >= 200, share > best?.share ?? 0 { best = (share, index) }
    }
    return best?.index
  }
}
