/// A paragraph cut at the labels in it: `Objective: Chart it. AE: read a scale WP: speak up`.
struct LabeledRuns {
  /// What stands before the first label.
  private(set) var before: Excerpt?
  /// The labels with their values, in order.
  private(set) var runs: [Run] = []

  /// A label and the words up to the next one.
  struct Run {
    /// The role of the label.
    var score: RoleScore
    /// The label as written.
    var name: String
    /// The label with its colon.
    var range: Range<String.Index>
    /// The words behind it; nil when there are none.
    var value: Excerpt?
    /// Whether an equal sign parts them, as where somebody says what a short name stands for.
    var isDefinition: Bool

    /// Whether the name is that of a framework, as in `ESF: Critical Thinking`.
    var isFramework: Bool { LabeledRuns.isFramework(name[...]) }
  }

  /// A label has no more words than this when it stands within a line.
  private static let longest = 6

  /// Finds labels of some roles; a label at the start of a line may be longer than the words of
  /// the profile, one within a line is one of them.
  init(
    _ id: Passage.ID, in outline: SourceOutline, vocabulary: Vocabulary,
    among accepted: (SourceRole) -> Bool, atLeast threshold: Double = 0.7
  ) {
    let text = outline.passages[id].text
    guard Signs(in: text).mayHoldLabel else { return }
    var found: [(score: RoleScore, label: Range<String.Index>, end: String.Index)] = []
    var lineStart = text.startIndex
    var position = text.startIndex
    var isAtStart = true
    var depth = 0
    while position < text.endIndex {
      guard Self.mayPart(text.utf8[position]) else {
        position = text.utf8.index(after: position)
        continue
      }
      let character = text[position]
      let next = text.index(after: position)
      // What stands in brackets is a tag or a code, and no label of the line.
      if "([".contains(character), position != text.startIndex { depth += 1 }
      if ")]".contains(character) { depth = max(0, depth - 1) }
      if character == "\n" || character == "\t" || character == "|" {
        lineStart = next
        isAtStart = true
        depth = 0
      } else if depth == 0,
        Self.isSeparator(character, at: position, of: text, isAtStart: isAtStart)
      {
        if !found.isEmpty, Self.isFramework(text[lineStart..<position]) {
          position = next
          continue
        }
        if let label = Self.label(
          before: position, from: lineStart, of: text, isAtStart: isAtStart, vocabulary, accepted,
          threshold)
        {
          found.append((label.score, label.range, next))
          lineStart = next
          isAtStart = false
        } else if isAtStart, character == ":" || character == "：" {
          isAtStart = false
        }
      } else if ";.".contains(character), next < text.endIndex, text[next].isWhitespace {
        // What follows a full stop may be a label of any words, as at the start of a line.
        if !found.isEmpty || character == ";" {
          lineStart = next
          isAtStart = true
        }
      }
      position = next
    }
    guard let first = found.first else { return }
    before = Excerpt(id, text.startIndex..<first.label.lowerBound, in: outline)
    for (index, label) in found.enumerated() {
      let end = index + 1 < found.count ? found[index + 1].label.lowerBound : text.endIndex
      runs.append(
        Run(
          score: label.score, name: String(text[label.label]),
          range: label.label.lowerBound..<label.end,
          value: Excerpt(id, label.end..<max(label.end, end), in: outline)?.withoutMarks(
            in: outline),
          isDefinition: text[text.index(before: label.end)] == "="))
    }
  }

  /// Whether a byte begins a sign that parts labels and values: most begin none.
  private static func mayPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: "|"),
      UInt8(ascii: "-"),
      UInt8(ascii: "="), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      0x09, 0x0A, 0xE2, 0xEF:
      true
    default: false
    }
  }

  /// `ESF: Critical Thinking` behind another label names a list and no strand.
  private static func isFramework(_ words: Substring) -> Bool {
    guard let end = words.lastIndex(where: \.isLetter) else { return false }
    let start = words[..<end].lastIndex { !$0.isLetter }.map { words.index(after: $0) }
    return InlineTag.frameworks.contains(String(words[(start ?? words.startIndex)...end]))
  }

  private static func isSeparator(
    _ character: Character, at position: String.Index, of text: String, isAtStart: Bool
  ) -> Bool {
    let next = text.index(after: position)
    let follows = next < text.endIndex ? text[next] : " "
    switch character {
    case ":", "：":
      // A colon inside a time or an address is no label's end.
      let before = position > text.startIndex ? text[text.index(before: position)] : " "
      return !(follows == "/" || (follows.isNumber && before.isNumber))
    case "–", "—", "-", "=":
      guard isAtStart, follows.isWhitespace else { return false }
      return position > text.startIndex
    default: return false
    }
  }

  private static func label(
    before end: String.Index, from start: String.Index, of text: String, isAtStart: Bool,
    _ vocabulary: Vocabulary, _ accepted: (SourceRole) -> Bool, _ threshold: Double
  ) -> (score: RoleScore, range: Range<String.Index>)? {
    var first = start
    while first < end, text[first].isWhitespace || "•*-–☐☒☑(".contains(text[first]) {
      first = text.index(after: first)
    }
    guard first < end else { return nil }
    let isSign = !(text[end] == ":" || text[end] == "：")
    // A label may be broken over two lines: "Adult Education and" over "Literacy:". A bracket in it
    // is another name that ends a line of its own.
    if isAtStart, start > text.startIndex, !isSign,
      !text[..<end].contains(where: { "([".contains($0) }),
      text.utf8.distance(from: text.startIndex, to: end) <= 60,
      let score = vocabulary.role(of: text[..<end], among: accepted, atLeast: 0.9)
    {
      return (score, text.startIndex..<end)
    }
    if isAtStart, text[first] != "[", !text[first..<end].contains("]"),
      text.utf8.distance(from: first, to: end) <= 90
    {
      // A dash is a label's end only behind the very words of the profile.
      if let score = vocabulary.role(
        of: text[first..<end], among: accepted, atLeast: isSign ? 0.95 : threshold)
      {
        return (score, first..<end)
      }
    }
    guard !isSign else { return nil }
    // Within a line: the longest run of words before the colon that is a name in full.
    var starts: [String.Index] = []
    var position = end
    while position > first, starts.count < longest {
      let before = text.index(before: position)
      // A name behind a bracket is a tag or a code, and no label of a line.
      if text[before].isWhitespace {
        if position < end, !text[position].isWhitespace { starts.append(position) }
      }
      position = before
    }
    if position == first, starts.count < longest { starts.append(first) }
    for start in starts.reversed() where text[start].isUppercase || text[start].isNumber {
      if let score = vocabulary.role(of: text[start..<end], among: accepted, atLeast: 0.95) {
        return (score, start..<end)
      }
    }
    return nil
  }
}
