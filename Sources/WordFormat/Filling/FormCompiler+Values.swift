extension FormCompiler {
  /// Tells a condition that never holds, since what it asks for is none of all there is.
  mutating func tellValue(
    _ words: String, _ key: String, _ values: [String], _ number: Int
  ) {
    let distances = values.map { FormWords.distance(FormWords.key($0), key) }
    let nearest = zip(values, distances).min { $0.1 < $1.1 }
    let near = nearest.flatMap { $0.1 <= max(1, key.count / 3) ? $0.0 : nil }
    let all = values.map { "\u{201C}\($0)\u{201D}" }
    tell(
      .unknownValue, at: number,
      "\u{201C}\(words)\u{201D} asks for something that is never so.",
      near.map { "Did you mean \u{201C}\($0)\u{201D}?" }
        ?? "It can be \(all.dropLast().joined(separator: ", ")) or \(all.last ?? "").",
      nearest: near.map { [$0] } ?? [])
  }

  /// Tells a content control that is nearly called like a name.
  mutating func tellNearly(_ number: Int, _ scopes: [Int]) {
    let words = part.sites[number].words
    guard let name = index.slip(of: words, in: scopes) else { return }
    tell(
      .nearlyName, at: number,
      "The tag of this content control, \u{201C}\(words)\u{201D}, is no name, so the control stays as "
        + "it is.",
      "Did you mean \(name)? Then give it that tag in Word (Developer, Properties).",
      nearest: [name])
  }
}
