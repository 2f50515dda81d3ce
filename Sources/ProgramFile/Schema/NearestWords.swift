/// Finds what somebody meant by a word that does not exist.
package struct NearestWords {
  private let words: [String]

  package init(_ words: [String]) { self.words = words }

  /// The word that is a slip of the pen away, or written in another fashion (`jobTitles`).
  package func nearest(to word: String) -> String? {
    let meant = Self.plain(word)
    guard word.utf8.count <= ProgramFileLimits.suggestionLength, !meant.isEmpty else {
      return nil
    }
    var best: (distance: Int, word: String)?
    for candidate in words {
      let plain = Self.plain(candidate)
      guard abs(plain.count - meant.count) <= 3 else { continue }
      let distance = Self.distance(meant, plain)
      guard distance <= max(1, min(meant.count, plain.count) / 3) else { continue }
      if distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// All words, the likeliest first.
  func ordered(by word: String) -> [String] {
    let meant = Self.plain(String(word.prefix(ProgramFileLimits.suggestionLength)))
    func rank(_ candidate: String) -> Int {
      let plain = Self.plain(candidate)
      let starts = !meant.isEmpty && plain.starts(with: meant)
      return starts ? 0 : Self.distance(meant, plain)
    }
    return words.enumerated().map { (rank($1), $0, $1) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// Lower case without blanks, hyphens and underscores; capitals are where the eye slips least.
  private static func plain(_ word: String) -> [UInt8] {
    word.lowercased().utf8.filter { $0 != 0x20 && $0 != 0x2D && $0 != 0x5F }
  }

  /// The number of letters added, left out, changed or swapped with their neighbor.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 1...left.count {
      var current = [row]
      for column in 1...right.count {
        let same = left[row - 1] == right[column - 1]
        var cost = min(
          previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, before[column - 2] + 1)
        }
        current.append(cost)
      }
      (before, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
