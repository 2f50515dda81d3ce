import Curriculum

extension ProgramDraft {
  /// Whether a word of some list stands in a text.
  func has(_ role: SourceRole, in text: some StringProtocol) -> Bool {
    vocabulary.lists.mentions(PlainWords(text), in: role)
  }
}
