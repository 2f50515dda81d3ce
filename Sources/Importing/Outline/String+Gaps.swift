extension String {
  /// The stretches between others, and before and behind them; those that are empty are left out.
  func gaps(between taken: [Range<Index>]) -> [Range<Index>] {
    let starts = [startIndex] + taken.map(\.upperBound).sorted()
    let ends = taken.map(\.lowerBound).sorted() + [endIndex]
    return zip(starts, ends).filter { $0 < $1 }.map { $0..<$1 }
  }
}
