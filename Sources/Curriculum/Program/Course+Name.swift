extension Course {
  /// How people would call it, by its number and title: `NURS 101 Basic Nursing Care`.
  package var name: String {
    [number, title].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
