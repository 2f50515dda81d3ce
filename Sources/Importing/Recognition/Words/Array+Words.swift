extension Array where Element == String {
  /// Where other words stand in these, side by side; nil where they do not, or are none.
  func range(ofWords other: [String]) -> Range<Int>? {
    guard !other.isEmpty, other.count <= count else { return nil }
    for start in 0...(count - other.count)
    where self[start..<(start + other.count)].elementsEqual(other) {
      return start..<(start + other.count)
    }
    return nil
  }
}
