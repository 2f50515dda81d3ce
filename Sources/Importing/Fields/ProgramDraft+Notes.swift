import Curriculum

extension ProgramDraft {
  /// Keeps words as a note, where a field holds what was understood of them and has no room for
  /// the words.
  mutating func keepNote(_ heading: String, _ words: Excerpt, in field: String, confidence: Double)
  {
    let id = mint("note")
    program.addNote(id, heading, words.text)
    place(words, in: field, of: id, confidence: confidence)
  }

  /// Accounts for words of which a value has been taken: they are the value where nothing else is
  /// said, or the name of something, and become a note where more is.
  mutating func keepValue(
    _ words: [Excerpt], saysMore: Bool, note heading: String, in field: String,
    as fate: Ledger.Fate? = nil
  ) {
    for excerpt in words where !excerpt.saysNothing {
      if saysMore {
        keepNote(heading, excerpt, in: field, confidence: 0.8)
      } else {
        claim(excerpt, as: fate ?? .value(of: field))
      }
    }
  }
}
