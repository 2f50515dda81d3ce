/// A paragraph of the form `Label: value`, cut at the colon.
struct LabeledText {
  /// The words before the colon.
  var label: Excerpt
  /// The colon's own stretch, with the label.
  var labelRange: Range<String.Index>
  /// The words after it; nil when nothing follows.
  var value: Excerpt?

  /// Takes one of several labels of a paragraph.
  init?(_ run: LabeledRuns.Run, in outline: SourceOutline) {
    guard let value = run.value,
      let label = Excerpt(value.passage, run.range, in: outline)
    else { return nil }
    self.label = label
    self.value = value
    labelRange = run.range
  }

  /// Cuts a whole passage.
  init?(_ id: Passage.ID, in outline: SourceOutline) {
    let text = outline.passages[id].text
    guard !Signs(in: text).isDisjoint(with: [.colon, .beyond]) else { return nil }
    self.init(id, text.startIndex..<text.endIndex, in: outline)
  }

  /// Cuts at the first colon that ends a short label; nil when there is none.
  init?(_ id: Passage.ID, _ range: Range<String.Index>, in outline: SourceOutline) {
    let text = outline.passages[id].text
    guard let colon = text[range].firstIndex(where: { $0 == ":" || $0 == "：" }),
      text.distance(from: range.lowerBound, to: colon) <= 80
    else { return nil }
    let next = text.index(after: colon)
    // A colon inside a time or an address is no label's end.
    if next < range.upperBound, text[next].isNumber || text[next] == "/" { return nil }
    guard let label = Excerpt(id, range.lowerBound..<colon, of: text) else { return nil }
    self.label = label
    labelRange = range.lowerBound..<next
    value = Excerpt(id, next..<range.upperBound, in: outline)
  }
}
