/// How far two words are apart, for those who look for what somebody meant.
package enum EditDistance {
  /// How many letters must be added, taken away, changed or swapped with the next.
  package static func between(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var before = Array(repeating: 0, count: other.count + 1)
    var row = Array(0...other.count)
    var next = before
    for (index, byte) in one.enumerated() {
      next[0] = index + 1
      for column in other.indices {
        var best = min(
          row[column] + (byte == other[column] ? 0 : 1), row[column + 1] + 1, next[column] + 1)
        if index > 0, column > 0, byte == other[column - 1], one[index - 1] == other[column] {
          best = min(best, before[column - 1] + 1)
        }
        next[column + 1] = best
      }
      swap(&before, &row)
      swap(&row, &next)
    }
    return row[other.count]
  }
}
