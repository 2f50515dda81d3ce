/// Which lines two documents have in common, in the order of both.
///
/// Common heads and tails are cut, and lines that stand once in each divide what is left; so
/// tens of thousands of added lines cost no more than reading them.
struct LineAlignment {
  /// The places of the lines that only the old document has, and of those that only the new has.
  private(set) var unmatched: (lost: [Int], extra: [Int]) = ([], [])
  private let old: [Int]
  private let new: [Int]

  /// A stretch of more pairs of lines than this is matched from its head on, and not searched for
  /// the fewest differences.
  private static let mostPairs = 1 << 20

  init(_ oldLines: [[String]], _ newLines: [[String]]) {
    var numbers: [[String]: Int] = [:]
    func number(_ line: [String]) -> Int {
      let next = numbers.count
      if let known = numbers[line] { return known }
      numbers[line] = next
      return next
    }
    old = oldLines.map(number)
    new = newLines.map(number)
    align(0..<old.count, 0..<new.count)
    unmatched.lost.sort()
    unmatched.extra.sort()
  }

  private mutating func align(_ left: Range<Int>, _ right: Range<Int>) {
    var (left, right) = (left, right)
    while let one = left.first, let other = right.first, old[one] == new[other] {
      left.removeFirst()
      right.removeFirst()
    }
    while let one = left.last, let other = right.last, old[one] == new[other] {
      left.removeLast()
      right.removeLast()
    }
    guard !left.isEmpty, !right.isEmpty else { return tell(left, right) }
    var (one, other) = (left.lowerBound, right.lowerBound)
    for anchor in anchors(left, right) {
      search(one..<anchor.old, other..<anchor.new)
      (one, other) = (anchor.old + 1, anchor.new + 1)
    }
    search(one..<left.upperBound, other..<right.upperBound)
  }

  /// The lines that stand once in both, as many as have the same order.
  private func anchors(_ left: Range<Int>, _ right: Range<Int>) -> [(old: Int, new: Int)] {
    var places: [Int: (old: Int, new: Int, isOnce: Bool)] = [:]
    for index in left {
      places[old[index]] = (index, -1, places[old[index]] == nil)
    }
    for index in right {
      guard let known = places[new[index]] else { continue }
      places[new[index]] = (known.old, index, known.isOnce && known.new < 0)
    }
    let pairs = places.values.filter { $0.isOnce && $0.new >= 0 }.sorted { $0.old < $1.old }
    // The longest rise, by the ends of the best rises of each length.
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: pairs.count)
    for index in pairs.indices {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].new < pairs[index].new { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = ends[low - 1] }
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var rise: [(old: Int, new: Int)] = []
    var index = ends.last ?? -1
    while index >= 0 {
      rise.append((pairs[index].old, pairs[index].new))
      index = before[index]
    }
    return rise.reversed()
  }

  private mutating func search(_ left: Range<Int>, _ right: Range<Int>) {
    guard !left.isEmpty, !right.isEmpty else { return tell(left, right) }
    guard left.count <= Self.mostPairs / right.count else { return walk(left, right) }
    for change in new[right].difference(from: old[left]) {
      switch change {
      case .remove(let offset, _, _): unmatched.lost.append(left.lowerBound + offset)
      case .insert(let offset, _, _): unmatched.extra.append(right.lowerBound + offset)
      }
    }
  }

  /// Matches each old line with the next new one that is the same.
  private mutating func walk(_ left: Range<Int>, _ right: Range<Int>) {
    var places: [Int: [Int]] = [:]
    for index in right.reversed() { places[new[index], default: []].append(index) }
    var next = right.lowerBound
    for index in left {
      while let place = places[old[index]]?.last, place < next {
        places[old[index]]?.removeLast()
      }
      guard let place = places[old[index]]?.popLast() else {
        unmatched.lost.append(index)
        continue
      }
      unmatched.extra += next..<place
      next = place + 1
    }
    unmatched.extra += next..<right.upperBound
  }

  private mutating func tell(_ left: Range<Int>, _ right: Range<Int>) {
    unmatched.lost += left
    unmatched.extra += right
  }
}
