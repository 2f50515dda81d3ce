import Curriculum

/// Words of a profile that name no column and no label, but tell lines of a form apart: offices in
/// which people sign, words of the names of schools, names of forms.
struct WordLists: Sendable {
  /// The roles whose words are such a list.
  static let roles: Set<SourceRole> = [
    .neutral, .filler, .capacity, .organization, .schools, .formName, .described, .ofDocuments,
    .instruction, .waysToTeach, .subjectOfAdultEducation, .subjectOfPreparation,
  ]

  private let words: [SourceRole: Set<String>]
  private let phrases: [SourceRole: [PlainWords]]

  /// Takes the lists of a profile.
  init(_ profile: Profile) {
    var words: [SourceRole: Set<String>] = [:]
    var phrases: [SourceRole: [PlainWords]] = [:]
    for (name, entries) in profile.words where Self.roles.contains(SourceRole(rawValue: name)) {
      let all = entries.map { PlainWords($0) }
      let role = SourceRole(rawValue: name)
      words[role] = Set(all.filter { $0.words.count == 1 }.flatMap(\.words))
      phrases[role] = all.filter { $0.words.count > 1 }
    }
    self.words = words
    self.phrases = phrases
  }

  /// Every word of every list.
  var all: Set<String> {
    Set(words.values.joined()).union(phrases.values.joined().flatMap(\.words))
  }

  /// Whether a single plain word is on a list.
  func has(_ word: String, in role: SourceRole) -> Bool { words[role]?.contains(word) ?? false }

  /// How many of the words are on a list.
  func count(_ text: PlainWords, in role: SourceRole) -> Int {
    text.words.count { has($0, in: role) }
  }

  /// Whether a word or phrase of a list stands in a text.
  func mentions(_ text: PlainWords, in role: SourceRole) -> Bool {
    text.words.contains { has($0, in: role) }
      || phrases[role, default: []].contains { text.range(of: $0) != nil }
  }
}
