package import Curriculum

/// The account of an import: what became of every word of the source.
///
/// The conservation law of import: each character of each passage is placed once, read as the
/// label of something placed, or listed as unplaced. What nobody claims is unplaced.
package struct Ledger: Sendable {
  private var claims: [[Claim]]

  /// Opens an account for the passages of an outline.
  package init(for outline: SourceOutline) {
    claims = Array(repeating: [], count: outline.passages.count)
  }

  /// One claim on a stretch of a passage.
  struct Claim: Sendable {
    var range: Range<String.Index>
    var fate: Fate
    /// The part of the program where the words stand, when that is known.
    var part: PartID?
  }

  /// What became of a stretch.
  package enum Fate: Sendable, Hashable {
    /// It stands in the program, in the field named.
    case placed(field: String, confidence: Double)
    /// It is the name of something: a column's heading, a label before a value.
    case label(of: String)
    /// It was read as a value - a number, a day, codes - that the program keeps in a form of its own.
    case value(of: String)
  }

  /// Claims a whole passage.
  package mutating func claim(
    _ id: Passage.ID, in outline: SourceOutline, as fate: Fate, part: PartID? = nil
  ) {
    let text = outline.passages[id].text
    claim(id, text.startIndex..<text.endIndex, as: fate, part: part)
  }

  /// Claims a stretch of a passage; a second claim on the same stretch adds a place, and counts once.
  package mutating func claim(
    _ id: Passage.ID, _ range: Range<String.Index>, as fate: Fate, part: PartID? = nil
  ) {
    claims[id].append(Claim(range: range, fate: fate, part: part))
  }

  /// Claims the number of an empty list item.
  package mutating func claimLabel(of id: Passage.ID, part: PartID) {
    claims[id].append(
      Claim(range: "".startIndex..<"".startIndex, fate: .value(of: "label"), part: part))
  }

  /// Follows parts that have been given other names; nil for parts that are no more, whose words
  /// stand elsewhere.
  mutating func rename(_ names: [PartID: PartID?]) {
    guard !names.isEmpty else { return }
    for id in claims.indices {
      for index in claims[id].indices {
        guard let part = claims[id][index].part, let name = names[part] else { continue }
        claims[id][index].part = name
        guard name == nil, case .placed(let field, let confidence) = claims[id][index].fate else {
          continue
        }
        claims[id][index].fate = .placed(field: Self.kind(of: field), confidence: confidence)
      }
    }
  }

  /// The field without the part whose field it is: `assessment` for `assessment of objective 3`.
  static func kind(of field: String) -> String {
    field.firstRange(of: " of ").map { String(field[..<$0.lowerBound]) } ?? field
  }

  /// The stretches of a passage whose part of the program is known, in the order of the claims.
  package func parts(of id: Passage.ID) -> [(range: Range<String.Index>, part: PartID)] {
    claims[id].compactMap { claim in claim.part.map { (claim.range, $0) } }
  }

  /// Whether nothing of a passage has been claimed yet.
  package func isFree(_ id: Passage.ID) -> Bool { claims[id].isEmpty }

  /// The account in reading order: each passage cut into stretches with one fate each.
  package func entries(
    of outline: SourceOutline, unreadTables unread: PassageSet = PassageSet()
  ) -> [LedgerEntry] {
    var all: [LedgerEntry] = []
    all.reserveCapacity(outline.passages.count)
    for id in outline.passages.indices {
      let first = all.count
      add(outline.passages[id], claims[id], to: &all)
      guard unread.contains(id) else { continue }
      for index in first..<all.count { all[index].isInUnreadTable = true }
    }
    return all
  }

  /// The one entry of a passage that nobody has claimed, or that all claims take as a whole: most.
  private static func wholeEntry(of passage: Passage, _ claims: [Claim]) -> LedgerEntry? {
    let text = passage.text
    let isWhole = claims.allSatisfy {
      $0.range.lowerBound == text.startIndex && $0.range.upperBound == text.endIndex
    }
    guard isWhole, text.utf8.contains(where: { $0 > 0x20 && $0 < 0x80 }) else { return nil }
    return LedgerEntry(
      label: passage.label, words: text, fates: claims.map(\.fate), place: passage.place)
  }

  private func add(_ passage: Passage, _ claims: [Claim], to all: inout [LedgerEntry]) {
    if let only = Self.wholeEntry(of: passage, claims) {
      all.append(only)
    } else {
      all += cutEntries(of: passage, claims)
    }
  }

  private func cutEntries(of passage: Passage, _ claims: [Claim]) -> [LedgerEntry] {
    let text = passage.text
    var entries: [LedgerEntry] = []
    var position = text.startIndex
    func add(_ range: Range<String.Index>, _ fates: [Fate]) {
      let words = text[range]
      guard words.contains(where: { !$0.isWhitespace }) else { return }
      entries.append(
        LedgerEntry(words: String(words), fates: fates, place: passage.place))
    }
    let cuts = Set(claims.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).sorted()
    for cut in cuts + [text.endIndex] where cut > position {
      let range = position..<cut
      add(range, claims.filter { $0.range.contains(range.lowerBound) }.map(\.fate))
      position = cut
    }
    guard let label = passage.label else { return entries }
    guard let first = entries.first else {
      // Word shows the number of an empty list item too.
      return [
        LedgerEntry(label: label, words: "", fates: claims.map(\.fate), place: passage.place)
      ]
    }
    // A list label shares the fate of the words it stands before.
    entries[0] = LedgerEntry(
      label: label, words: first.words, fates: first.fates, place: first.place)
    return entries
  }
}
