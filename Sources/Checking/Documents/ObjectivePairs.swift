import Curriculum

/// The objectives of two documents that are one: by their label, or by most of their words.
struct ObjectivePairs {
  /// The places in the other document and in the program, from 0, of all that are one.
  private(set) var all: [(other: Int, own: Int)] = []
  /// Those of which the statements differ.
  private(set) var differing: [(other: Int, own: Int)] = []
  /// The places in the other document of objectives that the program has not.
  private(set) var unpaired: [Int] = []

  /// Pairs each objective of the other document.
  init(_ other: Program, with program: Program) {
    var byText: [[Substring]: Int] = [:]
    var byLabel: [String: Int] = [:]
    var byWord: [Substring: [Int]] = [:]
    let texts = program.objectives.map { Self.words(of: $0.statement ?? "") }
    for (index, words) in texts.enumerated() where !words.isEmpty {
      if byText[words] == nil { byText[words] = index }
      if let label = program.objectives[index].label?.lowercased() {
        // A label that stands twice says nothing about which objective is meant.
        byLabel[label] = byLabel[label] == nil ? index : -1
      }
      for word in Set(words) { byWord[word, default: []].append(index) }
    }
    for (index, objective) in other.objectives.enumerated() {
      let words = Self.words(of: objective.statement ?? "")
      // A number in brackets is no statement.
      if !words.contains(where: { $0.count > 2 && $0.contains(where: \.isLetter) }) {
        if let own = byLabel[objective.label?.lowercased() ?? ""], own >= 0 {
          all.append((index, own))
        }
      } else if let own = byText[words] {
        all.append((index, own))
      } else if let own = byLabel[objective.label?.lowercased() ?? ""].flatMap({ $0 < 0 ? nil : $0 }
      )
        ?? Self.likest(Set(words), texts, byWord)
      {
        all.append((index, own))
        differing.append((index, own))
      } else {
        unpaired.append(index)
      }
    }
  }

  /// The words of a text in small letters, without punctuation.
  static func words(of text: String) -> [Substring] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }
  }

  /// The objective that shares at least two of three words; words that many have do not count.
  static func likest(
    _ words: Set<Substring>, _ texts: [[Substring]], _ byWord: [Substring: [Int]]
  ) -> Int? {
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
