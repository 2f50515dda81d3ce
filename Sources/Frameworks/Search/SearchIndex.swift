import Glibc

/// Which stems stand in which items: BM25 over weighted fields (BM25F; Robertson and Zaragoza,
/// “The Probabilistic Relevance Framework”, 2009, section 3.6).
struct SearchIndex: Sendable {
  private(set) var slots: [ItemSlot] = []
  /// The number of each stem.
  private var stems: [String: Int] = [:]
  /// Where the postings of each stem begin; one more entry than there are stems.
  private var starts: [Int] = []
  private var documents: [Int32] = []
  /// The weight of the stem in the item, from 0 to 1: its saturated frequency.
  private var weights: [Float] = []

  /// An item that was found, and the words that it has.
  struct Hit {
    var document: Int
    var score: Double
    /// The positions of the asked words, in their order.
    var matched: [Int]
  }

  /// Indexes all items; `precedents` are texts that others aligned with an item.
  init(
    _ frameworks: [Framework], weights fields: FieldWeights = .standard,
    precedents: [ItemSlot: [String]] = [:]
  ) {
    guard let stemmer = Stemmer() else { return }
    var drafts = PostingDrafts(fields)
    for (position, framework) in frameworks.enumerated() {
      slots += framework.items.indices.map { ItemSlot(framework: position, item: $0) }
      drafts.add(
        framework.items,
        precedents: { precedents[ItemSlot(framework: position, item: $0)] ?? [] }, stemmer)
    }
    stems = drafts.stems
    (starts, documents, weights) = drafts.postings()
  }

  /// The best items for some words, in order, at most as many as the limit; the rarer a word, and
  /// the more of the words, the better.
  ///
  /// Which items are wanted is asked by their number in `slots`.
  func hits(
    for words: [String], limit: Int, among isWanted: (Int) -> Bool
  ) -> [Hit] {
    guard limit > 0, let stemmer = Stemmer() else { return [] }
    var scores = [Double](repeating: 0, count: slots.count)
    var touched: [Int32] = []
    var asked: [(word: Int, postings: Range<Int>)] = []
    var seen: Set<String> = []
    for (position, word) in words.enumerated() {
      let stem = stemmer.stem(word)
      guard seen.insert(stem).inserted, let number = stems[stem] else { continue }
      let postings = starts[number]..<starts[number + 1]
      asked.append((position, postings))
      let rarity = Self.rarity(postings.count, of: slots.count)
      for posting in postings {
        let document = documents[posting]
        if scores[Int(document)] == 0 { touched.append(document) }
        scores[Int(document)] += rarity * Double(weights[posting])
      }
    }
    let best = Self.best(touched.filter { isWanted(Int($0)) }, limit, by: scores)
    var places = [Int32](repeating: -1, count: slots.count)
    for (place, document) in best.enumerated() { places[Int(document)] = Int32(place) }
    var matched = [[Int]](repeating: [], count: best.count)
    for (word, postings) in asked {
      for posting in postings {
        let place = places[Int(documents[posting])]
        if place >= 0 { matched[Int(place)].append(word) }
      }
    }
    return best.enumerated().map { place, document in
      Hit(document: Int(document), score: scores[Int(document)], matched: matched[place])
    }
  }

  /// The best documents in order; of equal ones the earlier.
  private static func best(_ documents: [Int32], _ limit: Int, by scores: [Double]) -> [Int32] {
    func isBefore(_ one: Int32, _ other: Int32) -> Bool {
      (scores[Int(other)], one) < (scores[Int(one)], other)
    }
    guard documents.count > limit else { return documents.sorted(by: isBefore) }
    var best = documents.prefix(limit).sorted(by: isBefore)
    for document in documents.dropFirst(limit) where isBefore(document, best[limit - 1]) {
      best.removeLast()
      let place = best.firstIndex { isBefore(document, $0) } ?? best.count
      best.insert(document, at: place)
    }
    return best
  }

  /// BM25's inverse document frequency, in the form that is never negative.
  private static func rarity(_ count: Int, of total: Int) -> Double {
    log(1 + (Double(total - count) + 0.5) / (Double(count) + 0.5))
  }
}
