/// The words of some texts, each with how often it stands there; small words do not count.
struct WordBag {
  private let counts: [Substring: Int]
  private let size: Int

  init(_ texts: [String]) {
    let words = texts.map(ComparableText.init)
      .flatMap { $0.form.split { !$0.isLetter && !$0.isNumber } }.filter { $0.count > 3 }
    counts = words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    size = words.count
  }

  /// Whether there are no words.
  var isEmpty: Bool { size == 0 }

  /// The share of words that two have in common, from 0 to 1 (the coefficient of Dice).
  func likeness(to other: WordBag) -> Double {
    guard size + other.size > 0 else { return 0 }
    let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return 2 * Double(shared) / Double(size + other.size)
  }
}
