/// One word of a text, and what stands before it.
struct WrittenWord: Hashable, Sendable {
  /// The word in small letters, with `'` for every apostrophe.
  var text: String
  /// The mark between this word and the one before.
  var mark = Mark.none
  /// Whether it has a digit, as codes and figures do.
  var hasDigit = false
  /// Whether it is written in capitals from end to end, with two letters or more.
  var isCapitals = false
  /// Whether it begins with a capital.
  var isCapitalized = false
  /// Whether it stands in parentheses or brackets.
  var isAside = false

  /// What may stand between two words.
  enum Mark: Hashable, Sendable {
    /// Nothing but a blank, a hyphen or the like.
    case none
    /// A comma.
    case comma
    /// A semicolon or a colon.
    case clause
    /// The end of a sentence.
    case sentence
  }
}
