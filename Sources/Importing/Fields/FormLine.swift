/// A paragraph of a form, cut into labels with their values: `SOC: 51-4121   CIP: 48.0508`.
struct FormLine {
  /// What stands before the first label.
  private(set) var before: Excerpt?
  /// The labels with their values, in order.
  private(set) var fields: [Field] = []

  /// A label and the words up to the next one.
  struct Field {
    /// The label as written, without its colon.
    var name: String
    /// The label with its colon.
    var range: Range<String.Index>
    /// The words behind it; nil when there are none.
    var value: Excerpt?
  }

  /// How well some words are known as a label.
  enum Knowledge {
    case unknown, partly, inFull
    /// The very name of a strand, before which a number may stand in a sentence.
    case strand

    var isFull: Bool { self == .inFull || self == .strand }
  }

  /// No label has more bytes than this.
  private static let longest = 120
  /// A label within a line, or one that nobody knows, has no more words than this.
  private static let mostWords = 6

  /// Cuts at labels; a label at the start of a line may be longer than the words of the profile,
  /// one within a line is one of them, and what stands behind a wide gap ends with its colon.
  init(
    _ excerpt: Excerpt, in outline: SourceOutline, knows: (Substring) -> Knowledge
  ) {
    let text = outline.passages[excerpt.passage].text
    var labels: [(name: Range<String.Index>, whole: Range<String.Index>)] = []
    if let alone = Self.labelBeforeTab(in: text[excerpt.range], knows) {
      labels = [alone]
    } else {
      for (number, chunk) in Self.chunks(of: text[excerpt.range]).enumerated() {
        labels += Self.labels(in: chunk, isFirst: number == 0, knows)
      }
    }
    guard let first = labels.first else {
      before = excerpt
      return
    }
    func part(_ start: String.Index, _ end: String.Index) -> Excerpt? {
      guard start < end else { return nil }
      let words = text[start..<end].trimmed(of: Self.marks)
      return words.isEmpty
        ? nil : Excerpt(excerpt.passage, words.startIndex..<words.endIndex, in: outline)
    }
    before = part(excerpt.range.lowerBound, first.whole.lowerBound)
    for (index, label) in labels.enumerated() {
      let end =
        index + 1 < labels.count ? labels[index + 1].whole.lowerBound : excerpt.range.upperBound
      fields.append(
        Field(
          name: String(text[label.name]), range: label.whole,
          value: part(label.whole.upperBound, end)))
    }
  }

  /// A label that a tab parts from its value, in a line of nothing else: `Occupation⇥Welders`.
  private static func labelBeforeTab(
    in words: Substring, _ knows: (Substring) -> Knowledge
  ) -> (name: Range<String.Index>, whole: Range<String.Index>)? {
    guard let tab = words.utf8.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let behind = words.index(after: tab)
    let name = words[..<tab].trimmed(of: [])
    guard !name.isEmpty, name.utf8.count <= longest, !name.contains(":"),
      name.split(separator: " ").count <= mostWords,
      !words[behind...].utf8.contains(UInt8(ascii: "\t")),
      words[behind...].contains(where: { !$0.isWhitespace }), knows(name) == .inFull
    else { return nil }
    return (name.startIndex..<name.endIndex, name.startIndex..<behind)
  }

  /// Marks that part the fields of a line.
  private static let marks: Set<Character> = ["|", "•", "·", "●", ";", "/", "~", ","]

  /// The stretches between wide gaps, bars and line ends, in which labels are looked for.
  private static func chunks(of words: Substring) -> [Substring] {
    guard mayHoldGap(words) else { return [words].filter { $0.contains { !$0.isWhitespace } } }
    var chunks: [Substring] = []
    var start = words.startIndex
    var position = words.startIndex
    while position < words.endIndex {
      let character = words[position]
      let next = words.index(after: position)
      let isGap = isGap(at: position, in: words)
      // A gap behind a colon parts a label from its own value.
      if isGap,
        character == "\n" || words[start..<position].last(where: { !$0.isWhitespace }) != ":"
      {
        chunks.append(words[start..<position])
        start = next
      }
      position = next
    }
    chunks.append(words[start...])
    return chunks.filter { $0.contains { !$0.isWhitespace } }
  }

  private static func isGap(at position: Substring.Index, in words: Substring) -> Bool {
    switch words.utf8[position] {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "|"), UInt8(ascii: "~"),
      UInt8(ascii: ";"):
      return true
    // Letters and the other marks of ASCII.
    case 0x21..<0x80: return false
    default: break
    }
    let character = words[position]
    if "•·●".contains(character) { return true }
    let next = words.index(after: position)
    return character.isWhitespace && next < words.endIndex && words[next].isWhitespace
  }

  /// Whether bytes that can be of a gap stand in the words; in most there are none.
  private static func mayHoldGap(_ words: Substring) -> Bool {
    var last: UInt8 = 0
    return words.utf8.contains { byte in
      defer { last = byte }
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: ";"): return true
      case 0x20: return last == 0x20
      default: return byte < 0x20 || byte >= 0x80
      }
    }
  }

  private static func labels(
    in chunk: Substring, isFirst: Bool, _ knows: (Substring) -> Knowledge
  ) -> [(name: Range<String.Index>, whole: Range<String.Index>)] {
    var found: [(name: Range<String.Index>, whole: Range<String.Index>)] = []
    var start = chunk.startIndex
    while start < chunk.endIndex,
      chunk[start].isWhitespace || "•*-–☐☒☑▪/,.".contains(chunk[start])
    {
      start = chunk.index(after: start)
    }
    var from = start
    for position in chunk.indices where position > start {
      guard let kind = separator(at: position, in: chunk) else { continue }
      let words = chunk[from..<position]
      let next = chunk.index(after: position)
      if found.isEmpty, chunk.utf8.distance(from: start, to: position) <= longest,
        isLabel(chunk[start..<position], endingWith: kind, isFirst: isFirst, knows)
      {
        found.append((start..<position, start..<next))
        from = next
      } else if kind == .colon, let name = name(endOf: words, knows),
        !found.isEmpty || beginsAnew(name, in: chunk)
      {
        found.append((name.startIndex..<position, name.startIndex..<next))
        from = next
      } else if kind == .colon, found.isEmpty {
        from = next
      }
    }
    if found.isEmpty, let name = acronym(at: chunk[start...], knows) {
      found.append((name.startIndex..<name.endIndex, name.startIndex..<name.endIndex))
    }
    return found
  }

  private enum Separator {
    case colon, dash, question
  }

  private static func separator(at position: Substring.Index, in chunk: Substring) -> Separator? {
    switch chunk.utf8[position] {
    case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "?"), 0x80...: break
    default: return nil
    }
    let next = chunk.index(after: position)
    let follows = next < chunk.endIndex ? chunk[next] : " "
    let before = position > chunk.startIndex ? chunk[chunk.index(before: position)] : " "
    switch chunk[position] {
    case ":", "：":
      // A colon inside a time or an address is no label's end.
      return follows == "/" || (follows.isNumber && before.isNumber) ? nil : .colon
    case "–", "—", "-", "=": return follows.isWhitespace && before.isWhitespace ? .dash : nil
    case "?": return follows.isWhitespace ? .question : nil
    default: return nil
    }
  }

  private static func isLabel(
    _ words: Substring, endingWith kind: Separator, isFirst: Bool,
    _ knows: (Substring) -> Knowledge
  ) -> Bool {
    // A bracket that is open is no label's end.
    guard words.count(where: { $0 == "(" }) <= words.count(where: { $0 == ")" }) else {
      return false
    }
    switch kind {
    // Behind a semicolon a dash parts the entries of a list from what is said of them.
    case .dash:
      guard !isEntry(words) else { return false }
      return knows(words).isFull
    case .question: return knows(words) != .unknown
    case .colon:
      if knows(words) != .unknown { return true }
      // Before a colon at the start of a line stands any sentence; behind a gap stands a label.
      guard !isFirst else { return false }
      let parts = words.split(whereSeparator: \.isWhitespace)
      return parts.count <= mostWords && words.first?.isUppercase == true
        && !words.contains { ".,;?!".contains($0) }
    }
  }

  /// Whether some words stand behind a semicolon.
  private static func isEntry(_ words: Substring) -> Bool {
    words.base[..<words.startIndex].last { !$0.isWhitespace } == ";"
  }

  /// Whether a label within a line stands behind a mark; one behind a word is part of a sentence.
  private static func beginsAnew(_ name: Substring, in chunk: Substring) -> Bool {
    let before = chunk[..<name.startIndex].last { !$0.isWhitespace }
    return before.map { ".,;/)|–—".contains($0) } ?? true
  }

  /// The longest run of words before a colon that is a label in full.
  private static func name(
    endOf words: Substring, _ knows: (Substring) -> Knowledge
  ) -> Substring? {
    // A long line is no name: its end tells as much, and a line of many labels takes no longer.
    let parts = words.suffix(Vocabulary.longestLabel).split(whereSeparator: \.isWhitespace)
      .suffix(mostWords)
    var found: Substring?
    for part in parts where part.first.map({ $0.isUppercase || $0.isNumber }) ?? false {
      // A shorter name matters only where the longer one takes in the value before it.
      if let found, !isValue(found[..<part.startIndex]) { continue }
      let name = words[part.startIndex...].trimmed(of: [])
      if knows(name).isFull, !name.contains("(") || name.contains(")") { found = name }
    }
    return found
  }

  /// Whether words before a name are the value of another label, such as `96 hours`.
  ///
  /// A number with its mark counts the labels of a form, `2. Program title`, and a short word with
  /// a stop is part of a name, `No. of students`.
  private static func isValue(_ words: Substring) -> Bool {
    let words = words.trimmed(of: [])
    if words.allSatisfy(\.isNumber) { return true }
    let counts = words.contains(where: \.isNumber) && words.count(where: \.isLetter) > 1
    switch words.last {
    case ",", ";": return counts
    case ".": return counts || words.dropLast().reversed().prefix(while: \.isLetter).count > 3
    default: return false
    }
  }

  /// A known name in capitals right before a number: `CIP 48.0501`.
  private static func acronym(
    at words: Substring, _ knows: (Substring) -> Knowledge
  ) -> Substring? {
    guard let digit = words.firstIndex(where: \.isNumber) else { return nil }
    let name = words[..<digit].trimmed(of: ["#"])
    let isMarked = words[..<digit].last == "#"
    guard name.count >= 3, name.count <= 12, isMarked || name.allSatisfy({ !$0.isLowercase }),
      knows(name) == .inFull
    else { return nil }
    return name
  }
}
