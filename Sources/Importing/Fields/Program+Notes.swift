import Curriculum

extension Program {
  /// Adds a note.
  mutating func addNote(_ id: PartID, _ heading: String, _ text: String) {
    var note = Note(id: id)
    note.heading = heading
    note.text = text
    notes.append(note)
  }
}
