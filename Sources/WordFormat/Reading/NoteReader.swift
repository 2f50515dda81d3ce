import SafeXML

/// The notes and comments of a part, by id.
enum NoteReader {
  /// The elements of notes that hold text; separators are marks of the page (17.11.23).
  static func notes(
    in root: XMLNode, _ name: WordName, among ids: Set<String>
  ) -> [String: XMLNode] {
    var notes: [String: XMLNode] = [:]
    for element in root.children where element.kind == name {
      switch element.attribute(.type) {
      case nil, "normal":
        if let id = element.attribute(.id), notes[id] == nil, ids.contains(id) {
          notes[id] = element
        }
      default: continue
      }
    }
    return notes
  }
}
