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

  /// The entries by their first word, so that most words of a document cost one look.
  private let entries: [String: [Entry]]
  private let all: [Entry]
  /// The words that name no role.
  let lists: WordLists
  /// Every word of the profile, whatever it is part of.
  private let words: Set<String>

  /// No label is longer: what is, is read as a sentence.
  static let longestLabel = 160

  /// Takes the words of a profile; a word that begins with `=` counts only as a whole label.
  package init(_ profile: Profile) {
    lists = WordLists(profile)
    let named = profile.words.filter { !WordLists.roles.contains(SourceRole(rawValue: $0.key)) }
    all = named.sorted { $0.key < $1.key }.flatMap { role, synonyms in
      synonyms.map { synonym in
        let wholeOnly = synonym.hasPrefix("=")
        let words = wholeOnly ? String(synonym.dropFirst()) : synonym
        return Entry(
          role: SourceRole(rawValue: role), synonym: words, phrase: PlainWords(words),
          wholeOnly: wholeOnly)
      }
    }
    entries = Dictionary(grouping: all) { $0.phrase.words.first ?? "" }
    words = lists.all.union(all.flatMap(\.phrase.words))
  }

  /// How many of some words stand nowhere in the profile and are no numbers.
  func unknownCount(in words: [String]) -> Int {
    words.count { !self.words.contains($0) && !$0.allSatisfy(\.isNumber) }
  }

  /// Every role that the words may have, the likeliest first.
  ///
  /// What stands in brackets explains a heading and does not make it another one.
  package func roles(of text: some StringProtocol) -> [RoleScore] {
    guard text.utf8.count <= Self.longestLabel else { return [] }
    let whole = PlainWords(text)
    guard text.contains("(") || text.contains("[") else { return roles(of: whole) }
    let parted = Self.parted(text)
    let bare = PlainWords(parted.outside)
    var best = roles(of: whole)
    // The places of words are asked of the whole phrase, so only the score is taken over.
    let inner = PlainWords(parted.inside)
    // "Funeral home skills (workforce training)" says in brackets what it is.
    let named = roles(of: inner).filter { $0.range == inner.words.indices }
      .map { RoleScore(role: $0.role, score: 0.9, synonym: $0.synonym, range: 0..<0) }
    for score in (bare.words.isEmpty ? [] : roles(of: bare)) + named {
      if let index = best.firstIndex(where: { $0.role == score.role }) {
        best[index].score = max(best[index].score, score.score)
      } else {
        best.append(score)
      }
    }
    // "Job skills (workforce preparation)" is what the brackets say, whatever else it may mean.
    let said = Set(named.compactMap(\.role.strand))
    if said.count == 1 {
      for index in best.indices where best[index].role.strand.map({ !said.contains($0) }) ?? false {
        best[index].score = min(best[index].score, 0.7)
      }
    }
    return Self.sorted(best)
  }

  /// Every role that the words may have, the likeliest first.
  package func roles(of phrase: PlainWords) -> [RoleScore] {
    var best: [SourceRole: RoleScore] = [:]
    for start in phrase.words.indices {
      for entry in entries[phrase.words[start]] ?? [] {
        let range = start..<(start + entry.phrase.words.count)
        guard range.upperBound <= phrase.words.count,
          phrase.words[range].elementsEqual(entry.phrase.words)
        else { continue }
        let isWhole = range == phrase.words.indices
        guard isWhole || !entry.wholeOnly else { continue }
        let share = Double(range.count) / Double(phrase.words.count)
        let score = isWhole ? 1 : 0.55 + 0.35 * share + (start == 0 ? 0.05 : 0)
        if score > best[entry.role]?.score ?? 0 {
          best[entry.role] = RoleScore(
            role: entry.role, score: score, synonym: entry.synonym, range: range)
        }
      }
    }
    return Self.sorted(Array(best.values))
  }

  /// Whether all words of something with a role stand in a phrase, side by side or not.
  ///
  /// Where they do not, no part of the phrase names anything: most cells of most tables.
  func mayName(_ phrase: PlainWords) -> Bool {
    phrase.words.contains { word in
      entries[word]?.contains { $0.phrase.words.allSatisfy(phrase.words.contains) } ?? false
    }
  }

  private static func sorted(_ scores: [RoleScore]) -> [RoleScore] {
    scores.sorted { ($1.score, $0.role.rawValue) < ($0.score, $1.role.rawValue) }
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

  /// The strand that words name in full or cut short.
  func strand(named text: some StringProtocol) -> Strand? {
    strand(of: text, atLeast: 0.6)
      ?? abbreviatedRoles(of: text) { $0.strand != nil }.first?.role.strand
  }

  /// The roles of words that are cut short: `Wkfc Prep Activ.` for workforce preparation activities.
  func abbreviatedRoles(
    of text: some StringProtocol, among accepted: (SourceRole) -> Bool
  ) -> [RoleScore] {
    guard text.utf8.count <= 60 else { return [] }
    let phrase = PlainWords(Self.parted(text).outside)
    guard (2...5).contains(phrase.words.count) else { return [] }
    var best: [SourceRole: RoleScore] = [:]
    for entry in all where accepted(entry.role) {
      let words = entry.phrase.words
      guard words.count == phrase.words.count,
        zip(phrase.words, words).allSatisfy({ Self.shortens($0, $1) })
      else { continue }
      best[entry.role] = RoleScore(
        role: entry.role, score: 0.7, synonym: entry.synonym, range: phrase.words.indices)
    }
    return Self.sorted(Array(best.values))
  }

  /// Whether a word is another one or begins like it and leaves letters out.
  private static func shortens(_ short: String, _ long: String) -> Bool {
    if short == long { return true }
    guard short.count >= 3, short.count < long.count, short.first == long.first else {
      return false
    }
    var rest = Substring(long)
    for letter in short {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  /// What stands outside of brackets, and what within them, in one look.
  private static func parted(_ text: some StringProtocol) -> (outside: String, inside: String) {
    var (depth, outside, inside) = (0, "", "")
    for character in text {
      if "([".contains(character) { depth += 1 }
      if depth > 0 { inside.append(character) } else { outside.append(character) }
      if ")]".contains(character) { depth = max(0, depth - 1) }
    }
    return (outside, inside)
  }

  /// The same words and some that a document gives a strand: `OT` for workforce training.
  func adding(_ names: [(name: String, strand: Strand)]) -> Vocabulary {
    guard !names.isEmpty else { return self }
    return Vocabulary(
      all
        + names.map { name, strand in
          Entry(
            role: SourceRole(strand), synonym: name, phrase: PlainWords(name), wholeOnly: true)
        }, lists, words)
  }

  private init(_ entries: [Entry], _ lists: WordLists, _ words: Set<String>) {
    self.lists = lists
    self.words = words
    all = entries
    self.entries = Dictionary(grouping: entries) { $0.phrase.words.first ?? "" }
  }
}
