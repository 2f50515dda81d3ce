import Curriculum

/// Names that a document itself gives the strands: `OT = occupational training`, or "what you learn
/// in reading and math (adult education), on the floor (workforce training)".
enum LocalNames {
  /// Looks for sentences that name two strands at least; one alone may be about something else.
  static func all(in outline: SourceOutline, vocabulary: Vocabulary) -> [(
    name: String, strand: Strand
  )] {
    var found: [(name: String, strand: Strand)] = []
    var small: Set<Substring>?
    for case .passage(let id) in outline.blocks.prefix(400) {
      let text = outline.passages[id].text
      guard (16...500).contains(text.utf8.count),
        text.contains("=") || text.contains("(") || text.contains("“") || text.contains("\"")
      else { continue }
      let names =
        definitions(in: text, vocabulary) + brackets(in: text, vocabulary, outline, &small)
        + quotes(in: text, vocabulary)
      if Set(names.map(\.strand)).count >= 2 { found += names }
    }
    return found
  }

  /// Names that a sign explains: `WPrep = workforce preparation`.
  private static func definitions(
    in text: String, _ vocabulary: Vocabulary
  ) -> [(name: String, strand: Strand)] {
    text.split(whereSeparator: { ",;•|\n\t".contains($0) }).compactMap { clause in
      guard let sign = clause.firstIndex(of: "="),
        let strand = vocabulary.strand(
          of: clause[clause.index(after: sign)...].prefix { $0 != "." }, atLeast: 0.75)
      else { return nil }
      let words = clause[..<sign].split { $0.isWhitespace || "[](){}".contains($0) }
      guard let last = words.last else { return nil }
      // "Tags: ABE" is more than the name.
      let name =
        words.count <= 3 && !clause[..<sign].contains(":")
        ? words.joined(separator: " ") : String(last)
      return (name, strand)
    }
  }

  /// Names in quotes that a sentence explains: `“Academic” is the adult education content`.
  private static func quotes(
    in text: String, _ vocabulary: Vocabulary
  ) -> [(name: String, strand: Strand)] {
    let pieces = text.split { "“”\"".contains($0) }
    return zip(pieces, pieces.dropFirst()).compactMap { name, rest in
      let said = rest.trimmed(of: []).prefix { !",;.".contains($0) }
      guard name.utf8.count <= 40, said.hasPrefix("is ") || said.hasPrefix("means "),
        let strand = vocabulary.strand(of: said, atLeast: 0.7)
      else { return nil }
      return (String(name), strand)
    }
  }

  /// Names beside brackets: `on the floor (workforce training)`, `workforce training (OT)`.
  private static func brackets(
    in text: String, _ vocabulary: Vocabulary, _ outline: SourceOutline,
    _ small: inout Set<Substring>?
  ) -> [(name: String, strand: Strand)] {
    var found: [(name: String, strand: Strand)] = []
    var start = text.startIndex
    while let open = text[start...].firstIndex(of: "("),
      let close = text[open...].firstIndex(of: ")")
    {
      let inner = text[text.index(after: open)..<close]
      let before = text[start..<open].split(whereSeparator: { ",;:.".contains($0) }).last ?? ""
      var words = before.split(whereSeparator: \.isWhitespace)
      if words.first == "and" { words.removeFirst() }
      if let strand = vocabulary.strand(of: inner, atLeast: 0.95) {
        if !isName(before, in: outline, &small) { words = [] }
        for count in 1...4 where count <= words.count && (count > 1 || words.count == 1) {
          found.append((words.suffix(count).joined(separator: " "), strand))
        }
      } else if inner.count <= 8, inner.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "/" }),
        inner.first?.isUppercase ?? false,
        let strand = vocabulary.strand(of: words.suffix(4).joined(separator: " "), atLeast: 0.75)
      {
        found.append((String(inner), strand))
      }
      start = text.index(after: close)
    }
    return found
  }

  /// Whether words before a bracket may be a name: they are no hours and no person, whose name
  /// nobody writes in small letters elsewhere.
  private static func isName(
    _ words: Substring, in outline: SourceOutline, _ small: inout Set<Substring>?
  ) -> Bool {
    guard !words.contains(where: \.isNumber) else { return false }
    let plain = words.trimmed(of: [])
    let name = plain.hasPrefix("and ") ? plain.dropFirst(4).trimmed(of: []) : plain
    guard SignatureLine.isName(name) else { return true }
    // They are gathered once, and for few documents at all.
    let known =
      small
      ?? Set(
        outline.passages.lazy.flatMap { $0.text.split(whereSeparator: { !$0.isLetter }) }
          .filter { $0.first?.isLowercase ?? false })
    small = known
    return name.lowercased().split(whereSeparator: { !$0.isLetter }).contains(where: known.contains)
  }
}
