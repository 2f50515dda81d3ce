import Curriculum

/// Which objectives of two programs are the same, in order: the pairs that are most alike in sum.
struct ObjectiveAlignment {
  /// For each found objective the place of the expected one.
  let partners: [Int?]

  init(expected: [Objective], found: [Objective]) {
    let expectedWords = expected.map(ObjectiveLikeness.init)
    let foundWords = found.map(ObjectiveLikeness.init)
    let likeness = expectedWords.map { one in foundWords.map { one.likeness(to: $0) } }
    let sums = Self.sums(likeness, width: found.count)
    var partners = [Int?](repeating: nil, count: found.count)
    var (row, column) = (0, 0)
    while row < expected.count, column < found.count {
      let pair = likeness[row][column]
      if pair >= ObjectiveLikeness.least,
        sums[row][column] == pair + sums[row + 1][column + 1]
      {
        partners[column] = row
        row += 1
        column += 1
      } else if sums[row][column] == sums[row + 1][column] {
        row += 1
      } else {
        column += 1
      }
    }
    self.partners = partners
  }

  /// The best sum from each pair of places on to the ends.
  private static func sums(_ likeness: [[Double]], width: Int) -> [[Double]] {
    var sums = [[Double]](
      repeating: [Double](repeating: 0, count: width + 1), count: likeness.count + 1)
    for row in likeness.indices.reversed() {
      for column in (0..<width).reversed() {
        var best = max(sums[row + 1][column], sums[row][column + 1])
        if likeness[row][column] >= ObjectiveLikeness.least {
          best = max(best, likeness[row][column] + sums[row + 1][column + 1])
        }
        sums[row][column] = best
      }
    }
    return sums
  }
}
