extension String {
  /// The first characters, and how many more there are.
  func shortened(to most: Int) -> String {
    guard utf8.count > most, let end = index(startIndex, offsetBy: most, limitedBy: endIndex),
      end < endIndex
    else { return self }
    return "\(self[..<end])… (\(self[end...].unicodeScalars.count) more characters)"
  }
}
