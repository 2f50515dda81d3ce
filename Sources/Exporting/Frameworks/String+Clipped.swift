extension String {
  /// The text with at most so many Unicode scalars, as most databases count; a mark says that it
  /// was cut.
  func clipped(to limit: Int) -> String {
    guard unicodeScalars.count > limit else { return self }
    var head = ""
    var room = limit - 1
    for character in self {
      room -= character.unicodeScalars.count
      if room < 0 { break }
      head.append(character)
    }
    return head + "…"
  }
}
