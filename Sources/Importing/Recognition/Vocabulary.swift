package import Curriculum

/// The words of a profile, ready to be looked for in headings and labels.
package struct Vocabulary: Sendable {
  private struct Entry: Sendable {
    let role: SourceRole
    let synonym: String
    let phrase: PlainWords
    /// Whether the words count only when they are all that is there.
    let wholeOnly: Bool
  }

  private let entries: [Entry]

  /// Takes the words of a profile; a word that begins with `=` counts only as a whole label.
  package init(_ profile: Profile) {
    entries = profile.words.sorted { $0.key < $1.key }.flatMap { role, synonyms in
      synonyms.map { synonym in
        let wholeOnly = synonym.hasPrefix("=")
        let words = wholeOnly ? String(synonym.dropFirst()) : synonym
        return Entry(
          role: SourceRole(rawValue: role), synonym: words, phrase: PlainWords(words),
          wholeOnly: wholeOnly)
      }
    }
  }

  /// Every role that the words may have, the likeliest first.
  package func roles(of text: some StringProtocol) -> [RoleScore] {
    roles(of: PlainWords(text))
  }

  /// Every role that the words may have, the likeliest first.
  package func roles(of phrase: PlainWords) -> [RoleScore] {
    guard !phrase.words.isEmpty else { return [] }
    var best: [SourceRole: RoleScore] = [:]
    for entry in entries {
      guard let range = phrase.range(of: entry.phrase) else { continue }
      let isWhole = range == phrase.words.indices
      guard isWhole || !entry.wholeOnly else { continue }
      let share = Double(range.count) / Double(phrase.words.count)
      let score = isWhole ? 1 : 0.55 + 0.35 * share + (range.lowerBound == 0 ? 0.05 : 0)
      if score > best[entry.role]?.score ?? 0 {
        best[entry.role] = RoleScore(
          role: entry.role, score: score, synonym: entry.synonym, range: range)
      }
    }
    return best.values.sorted { ($1.score, $0.role.rawValue) < ($0.score, $1.role.rawValue) }
  }

  /// The likeliest of some roles, if it reaches a score.
  package func role(
    of text: some StringProtocol, among accepted: (SourceRole) -> Bool = { _ in true },
    atLeast threshold: Double
  ) -> RoleScore? {
    guard let best = roles(of: text).first(where: { accepted($0.role) }) else { return nil }
    return best.score >= threshold ? best : nil
  }

  /// The strand that the words name, if they name one.
  package func strand(of text: some StringProtocol, atLeast threshold: Double) -> Strand? {
    role(of: text, among: { $0.strand != nil }, atLeast: threshold)?.role.strand
  }
}
