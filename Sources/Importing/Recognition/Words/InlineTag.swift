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
    guard Signs(in: text).contains(.bracket) else { return [] }
    var tags: [InlineTag] = []
    var ofFrameworks = 0
    var position = text.startIndex
    while let open = text[position...].firstIndex(where: { "[{(".contains($0) }) {
      position = text.index(after: open)
      guard let close = Self.close(of: open, in: text) else { continue }
      let name = text.index(after: open)
      guard let colon = text[open..<close].firstIndex(where: { ":–".contains($0) }),
        text.utf8.distance(from: open, to: colon) <= 60,
        let strand = vocabulary.strand(
          of: text[name..<colon], atLeast: text[open] == "(" ? 0.95 : 0.7),
        let content = Excerpt(id, text.index(after: colon)..<close, of: text)
      else { continue }
      if Self.frameworks.contains(text[name..<colon].uppercased()) { ofFrameworks += 1 }
      tags.append(
        InlineTag(
          strand: strand, range: open..<text.index(after: close),
          label: open..<text.index(after: colon), content: content))
      position = text.index(after: close)
    }
    // "(ESF: Interpersonal Skills)" alone is a code of an outcome, and no outcome.
    if ofFrameworks > 0, Set(tags.map(\.strand)).count < 2 { tags = [] }
    return tags.isEmpty ? before(id, text, vocabulary) : tags
  }

  /// Tags that stand before what they are about, as in `[ABE] Read a map. [JR] Set priorities`.
  private static func before(
    _ id: Passage.ID, _ text: String, _ vocabulary: Vocabulary
  ) -> [InlineTag] {
    var names: [(strand: Strand, label: Range<String.Index>)] = []
    var position = text.startIndex
    while let open = text[position...].firstIndex(of: "[") {
      position = text.index(after: open)
      guard let close = close(of: open, in: text),
        text.utf8.distance(from: open, to: close) <= 40,
        !frameworks.contains(text[position..<close].uppercased()),
        let strand = vocabulary.strand(of: text[position..<close], atLeast: 0.95)
      else { continue }
      position = text.index(after: close)
      names.append((strand, open..<position))
    }
    guard Set(names.map(\.strand)).count >= 2 else { return [] }
    let ends = names.dropFirst().map(\.label.lowerBound) + [text.endIndex]
    return zip(names, ends).compactMap { name, end in
      guard let content = Excerpt(id, name.label.upperBound..<end, of: text) else { return nil }
      // "Tags: [ABE] = adult basic education" explains the tags and is none.
      if content.text.hasPrefix("=") { return nil }
      return InlineTag(
        strand: name.strand, range: name.label.lowerBound..<end, label: name.label,
        content: content)
    }
  }

  /// Letters that name a framework, and no strand though its codes are used for one.
  static let frameworks: Set<String> = [
    "ESF", "CCRS", "CCRSAE", "ELPS", "TSTM", "TIF", "CASAS", "NORTHSTAR",
  ]

  /// The bracket that closes one, those of the same kind between them counted.
  private static func close(of open: String.Index, in text: String) -> String.Index? {
    let pairs: [Character: Character] = ["[": "]", "{": "}", "(": ")"]
    guard let closing = pairs[text[open]] else { return nil }
    var depth = 0
    for index in text[open...].indices.prefix(2_000) {
      if text[index] == text[open] { depth += 1 }
      if text[index] == closing { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}
