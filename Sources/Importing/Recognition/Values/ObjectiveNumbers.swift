/// The objectives that some words number: `1, 3-5`, `LO 2 and 4`.
struct ObjectiveNumbers {
  /// A number, or a range of them, with each label that it stands for.
  private(set) var stretches: [(range: Range<String.Index>, labels: [String])] = []
  /// The words that are no numbers.
  private(set) var others: [Range<String.Index>] = []

  init(in text: String) {
    for word in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == ".") }) {
      let bare = word.trimmed(of: ["."])
      guard !bare.isEmpty else { continue }
      guard bare.contains(where: \.isNumber) else {
        others.append(bare.startIndex..<bare.endIndex)
        continue
      }
      let before = stretches.last.map { text[$0.range.upperBound..<bare.startIndex] }
      if let first = stretches.last?.labels, first.count == 1, before.map(Self.isReach) ?? false,
        let labels = Self.labels(from: first[0], to: String(bare))
      {
        let last = stretches.count - 1
        stretches[last] = (stretches[last].range.lowerBound..<bare.endIndex, labels)
        others.removeAll { stretches[last].range.contains($0.lowerBound) }
      } else {
        stretches.append((bare.startIndex..<bare.endIndex, [String(bare)]))
      }
    }
  }

  /// Whether a word only joins numbers or says what they number.
  static func joins(_ word: Substring) -> Bool {
    let word = word.lowercased()
    return ["and", "to", "through", "thru", "no", "nos", "number", "numbers"].contains(word)
      || ObjectiveLabel.names.contains(word)
      || word.last == "s" && ObjectiveLabel.names.contains(String(word.dropLast()))
  }

  /// Whether what stands between two numbers reaches from the one to the other.
  private static func isReach(_ between: Substring) -> Bool {
    ["-", "–", "—", "to", "through", "thru"].contains(between.trimmed(of: []).lowercased())
  }

  /// The labels from one to another: their last numbers count up, what stands before stays.
  private static func labels(from first: String, to last: String) -> [String]? {
    func parts(_ label: String) -> (lead: Substring, number: Int)? {
      let digits = label.reversed().prefix(while: \.isNumber).count
      return Int(label.suffix(digits)).map { (label.dropLast(digits), $0) }
    }
    guard let start = parts(first), let end = parts(last), start.number < end.number,
      end.number - start.number < 100, end.lead.isEmpty || end.lead == start.lead
    else { return nil }
    return (start.number...end.number).map { "\(start.lead)\($0)" }
  }
}
