import Authoring

/// How many words of some files are where; the numbers add up to all that the files show.
struct WordCount: Sendable {
  private(set) var all = 0
  private(set) var placed = 0
  private(set) var labels = 0
  private(set) var left = 0
  private(set) var setAside = 0

  init(_ reading: UploadReading) {
    for stretch in reading.sources.flatMap(\.passages).flatMap(\.stretches) {
      let count = stretch.text.split { !($0.isLetter || $0.isNumber) }.count
      all += count
      switch stretch.fate {
      case .placed, .placedByHand: placed += count
      case .label: labels += count
      case .unplaced: left += count
      case .setAside: setAside += count
      }
    }
  }
}

extension UploadReading {
  /// Words of which nothing was made, and how a form calls them.
  struct Left {
    var name: String
    var passage: Passage
    var stretch: Stretch
  }

  /// All that is left over or was set aside, in reading order.
  var left: [Left] {
    sources.flatMap(\.passages).flatMap { passage in
      passage.stretches.enumerated().compactMap { index, stretch in
        guard stretch.fate == .unplaced || stretch.fate == .setAside else { return nil }
        return Left(name: "passage-\(passage.key)-\(index)", passage: passage, stretch: stretch)
      }
    }
  }
}
