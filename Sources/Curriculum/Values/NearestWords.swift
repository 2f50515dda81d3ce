/// Finds what somebody meant by a word that does not exist.
package struct NearestWords {
  /// A longer word is no slip of the pen, and finding the nearest would take too long.
  private static let longest = 48

  private let words: [String]

  /// Takes the words that there are.
  package init(_ words: [String]) { self.words = words }

  /// The word that is a slip of the pen away, or written in another fashion (`jobTitles`).
  package func nearest(to word: String) -> String? {
    let meant = Self.plain(word)
    guard word.utf8.count <= Self.longest, !meant.isEmpty else {
      return nil
    }
    var best: (distance: Int, word: String)?
    for candidate in words {
      let plain = Self.plain(candidate)
      guard abs(plain.count - meant.count) <= 3 else { continue }
      let distance = EditDistance.between(meant, plain)
      guard distance <= max(1, min(meant.count, plain.count) / 3) else { continue }
      if distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// All words, the likeliest first.
  package func ordered(by word: String) -> [String] {
    let meant = Self.plain(String(word.prefix(Self.longest)))
    func rank(_ candidate: String) -> Int {
      let plain = Self.plain(candidate)
      let starts = !meant.isEmpty && plain.starts(with: meant)
      return starts ? 0 : EditDistance.between(meant, plain)
    }
    return words.enumerated().map { (rank($1), $0, $1) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Lower case without blanks, hyphens and underscores; capitals are where the eye slips least.
  private static func plain(_ word: String) -> [UInt8] {
    word.lowercased().utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x5F }
  }
}
