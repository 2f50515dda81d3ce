extension Passage {
  /// The passage with plain hyphens in place of those at which no line breaks (U+2011).
  ///
  /// Which of the two stands in `RST.6-8.3` is a matter of layout, and the same code either way.
  func withPlainHyphens() -> Passage {
    guard text.unicodeScalars.contains(Self.nonBreakingHyphen) else { return self }
    var passage = self
    passage.text = text.replacing(String(Self.nonBreakingHyphen), with: "-")
    func moved(_ index: String.Index) -> String.Index {
      let before = text[..<index].unicodeScalars
      let shorter = before.count { $0 == Self.nonBreakingHyphen } * 2
      let offset = text.utf8.distance(from: text.startIndex, to: index) - shorter
      return passage.text.utf8.index(passage.text.startIndex, offsetBy: offset)
    }
    func moved(_ range: Range<String.Index>) -> Range<String.Index> {
      moved(range.lowerBound)..<moved(range.upperBound)
    }
    passage.stretches = stretches.map { Stretch(moved($0.range), $0.look) }
    passage.prompts = prompts.map(moved)
    passage.footnotes = footnotes.map { FootnoteMark($0.number, at: moved($0.place)) }
    return passage
  }

  private static let nonBreakingHyphen: Unicode.Scalar = "\u{2011}"
}
