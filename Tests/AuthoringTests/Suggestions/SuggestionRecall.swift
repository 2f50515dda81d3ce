import Curriculum
import Frameworks

/// How often the item that was written down is among the first that are offered.
struct SuggestionRecall {
  /// Pairs whose item was among the first five, by strand.
  var found = ByStrand<Int>(all: 0)
  var asked = ByStrand<Int>(all: 0)
  /// The pairs whose item was not.
  var missed: [(pair: OutcomePair, offered: [String])] = []

  /// Asks for each pair; items are chosen from the frameworks of the pair's strand.
  init(
    _ pairs: [OutcomePair], in library: FrameworkLibrary, weights: FieldWeights,
    precedents: [Precedent] = [], first limit: Int = 5
  ) {
    let suggester = Suggester(library, precedents: precedents, weights: weights)
    for pair in pairs {
      let offered = suggester.suggestions(for: pair.outcome, strand: pair.strand, limit: limit)
        .map(\.found.reference)
      asked[pair.strand] += 1
      if offered.contains(pair.item) {
        found[pair.strand] += 1
      } else {
        missed.append((pair, offered.map(\.description)))
      }
    }
  }

  /// Adds what was found and missed elsewhere.
  mutating func add(_ other: SuggestionRecall) {
    for strand in Strand.allCases {
      found[strand] += other.found[strand]
      asked[strand] += other.asked[strand]
    }
    missed += other.missed
  }

  /// The share of all pairs.
  var total: Double { share(Strand.allCases) }

  /// The share of the pairs of some strands.
  func share(_ strands: [Strand]) -> Double {
    let all = strands.reduce(0) { $0 + asked[$1] }
    return all == 0 ? 0 : Double(strands.reduce(0) { $0 + found[$1] }) / Double(all)
  }
}
