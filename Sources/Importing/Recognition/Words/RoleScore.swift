/// How well some words fit a role.
package struct RoleScore: Sendable, Hashable {
  /// The role.
  package var role: SourceRole
  /// From 0 to 1; 1 when the words are exactly those of the profile.
  package var score: Double
  /// The words of the profile that were found.
  package var synonym: String
  /// Where those words stand among the words that were looked at.
  package var range: Range<Int>
}

extension RoleScore {
  /// What speaks for the role: its word.
  var clue: Clue { Clue(.headerWords, score, "“\(synonym)” is a word for it") }
}
