/// What must hold for something to be shown, with its names looked up.
indirect enum FormCondition: Sendable {
  /// Something is stated: words, a list that is not empty, a truth.
  case stated(FormIndex.Found)
  /// The words are these, given by their key.
  case equal(FormIndex.Found, key: String)
  /// These words are among the words.
  case has(FormIndex.Found, key: String)
  case not(FormCondition)
  case all([FormCondition])
  case any([FormCondition])
}
