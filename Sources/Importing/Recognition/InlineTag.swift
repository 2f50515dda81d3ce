import Curriculum

/// A tag in a sentence that names a strand: `[AEL: RI.4.3]`.
struct InlineTag {
  /// The strand it names.
  var strand: Strand
  /// The whole tag with its brackets.
  var range: Range<String.Index>
  /// The bracket and the name.
  var label: Range<String.Index>
  /// What is said of the strand.
  var content: Excerpt

  /// Finds every tag of a passage.
  static func all(
    in id: Passage.ID, of outline: SourceOutline, vocabulary: Vocabulary
  ) -> [InlineTag] {
    let text = outline.passages[id].text
    var tags: [InlineTag] = []
    var position = text.startIndex
    while let open = text[position...].firstIndex(where: { $0 == "[" || $0 == "{" }) {
      position = text.index(after: open)
      guard let close = text[open...].firstIndex(where: { $0 == "]" || $0 == "}" }) else { break }
      guard let colon = text[open..<close].firstIndex(where: { $0 == ":" || $0 == "–" }),
        let strand = vocabulary.strand(of: text[text.index(after: open)..<colon], atLeast: 0.7),
        let content = Excerpt(id, text.index(after: colon)..<close, of: text)
      else { continue }
      tags.append(
        InlineTag(
          strand: strand, range: open..<text.index(after: close),
          label: open..<text.index(after: colon), content: content))
      position = text.index(after: close)
    }
    return tags
  }
}
