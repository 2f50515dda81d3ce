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
