extension String {
  /// The first scalars: to look for characters takes longer than to write them, and one may be as
  /// long as a file.
  func cut(to most: Int) -> String {
    guard utf8.count > most else { return self }
    return String(unicodeScalars.prefix(most))
  }

  /// The first scalars, and how many more there are.
  func shortened(to most: Int) -> String {
    guard utf8.count > most else { return self }
    let rest = unicodeScalars.count - most
    return rest > 0 ? "\(cut(to: most))… (\(rest) more characters)" : self
  }
}
