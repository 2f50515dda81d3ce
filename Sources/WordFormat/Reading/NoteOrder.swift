/// The notes that a text refers to, each once, in the order of the text.
struct NoteOrder: Sendable {
  private(set) var ids: [String] = []
  private var known: Set<String> = []

  mutating func append(_ id: String) {
    if known.insert(id).inserted { ids.append(id) }
  }
}
