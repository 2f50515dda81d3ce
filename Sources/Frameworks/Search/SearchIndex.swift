/// Which stem stands in which item, and how weighty its place there is.
struct SearchIndex: Sendable {
  struct Posting: Sendable {
    var document: Int
    var weight: Double
  }

  private(set) var slots: [ItemSlot] = []
  private var postings: [String: [Posting]] = [:]

  /// A word in the label says more about an item than one in a long statement.
  private static let labelWeight = 3.0
  private static let pathWeight = 0.5

  init(_ frameworks: [Framework]) {
    guard let stemmer = Stemmer() else { return }
    var stems: [String: String] = [:]
    for (position, framework) in frameworks.enumerated() {
      for (index, item) in framework.items.enumerated() {
        let document = slots.count
        slots.append(ItemSlot(framework: position, item: index))
        var weights: [String: Double] = [:]
        let above = framework.ancestors(of: index).map(\.label).joined(separator: " ")
        let statement = item.statement == item.label ? "" : item.statement
        for (text, weight) in [
          (item.label, Self.labelWeight), (statement, 1), (above, Self.pathWeight),
        ] {
          for word in WordScanner.words(of: CodeText(text)) where Self.counts(word.text) {
            let stem = stems[word.text] ?? stemmer.stem(word.text)
            stems[word.text] = stem
            weights[stem, default: 0] += weight
          }
        }
        for (stem, weight) in weights {
          postings[stem, default: []].append(Posting(document: document, weight: weight))
        }
      }
    }
  }

  /// Scores the items for some words; the rarer a word, and the more of the words, the better.
  func hits(for words: [String], among isWanted: (ItemSlot) -> Bool) -> [Hit] {
    guard let stemmer = Stemmer() else { return [] }
    var scores: [Int: Hit] = [:]
    var seen: Set<String> = []
    var asked = 0
    for word in words where Self.counts(word) {
      let stem = stemmer.stem(word)
      guard seen.insert(stem).inserted else { continue }
      asked += 1
      let list = postings[stem] ?? []
      let rarity = Self.rarity(list.count, of: slots.count)
      for posting in list where isWanted(slots[posting.document]) {
        var hit =
          scores[posting.document] ?? Hit(document: posting.document, score: 0, matched: [])
        hit.score += rarity * posting.weight / (posting.weight + 1.2)
        hit.matched.append(word)
        scores[posting.document] = hit
      }
    }
    return scores.values.map { hit in
      var hit = hit
      hit.score *= 0.5 + 0.5 * Double(hit.matched.count) / Double(max(asked, 1))
      return hit
    }.sorted { ($1.score, $0.document) < ($0.score, $1.document) }
  }

  struct Hit {
    var document: Int
    var score: Double
    var matched: [String]
  }

  /// 1 for a word of most items, more for a rare one, growing slowly.
  private static func rarity(_ count: Int, of total: Int) -> Double {
    guard count > 0 else { return 0 }
    var ratio = Double(total + 1) / Double(count)
    var rarity = 1.0
    while ratio > 2 {
      ratio /= 2
      rarity += 1
    }
    return rarity + (ratio - 1)
  }

  /// Whether a word says anything about a skill.
  static func counts(_ word: String) -> Bool {
    word.utf8.count > 1 && !emptyWords.contains(word)
  }

  private static let emptyWords: Set<String> = [
    "an", "and", "are", "as", "at", "be", "by", "can", "do", "each", "for", "from", "has", "have",
    "how", "in", "into", "is", "it", "its", "of", "on", "one", "or", "so", "than", "that", "the",
    "their", "them", "then", "they", "this", "to", "two", "up", "was", "what", "when", "which",
    "who", "why", "will", "with", "able", "student", "students", "learner", "learners", "using",
    "use", "used",
  ]
}
