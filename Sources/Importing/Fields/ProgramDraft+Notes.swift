import Curriculum

extension ProgramDraft {
  /// Keeps words as a note, where a field holds what was understood of them and has no room for
  /// the words.
  mutating func keepNote(_ heading: String, _ words: Excerpt, in field: String, confidence: Double)
  {
    var note = Note(id: mint("note"))
    note.heading = heading
    note.text = words.text
    program.notes.append(note)
    place(words, in: field, of: note.id, confidence: confidence)
  }
}
