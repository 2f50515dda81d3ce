extension Substring {
  /// Where the first of some phrases in small letters stands, whatever the case of the words.
  func range(ofFirst phrases: [String]) -> Range<Index>? {
    let lower = lowercased()
    guard lower.utf8.count == utf8.count,
      let found = phrases.lazy.compactMap({ lower.firstRange(of: $0) }).first
    else { return nil }
    func place(_ index: String.Index) -> Index {
      utf8.index(startIndex, offsetBy: lower.utf8.distance(from: lower.startIndex, to: index))
    }
    return place(found.lowerBound)..<place(found.upperBound)
  }

  /// The words without "the" before them.
  var withoutArticle: Substring { lowercased().hasPrefix("the ") ? dropFirst(4) : self }
}
