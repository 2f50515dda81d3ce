/// The notes that a text refers to, each once, in the order of the text.
struct NoteOrder: Sendable {
  private(set) var ids: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a note, counted from 1; a note that is referred to again keeps its own.
  mutating func number(_ id: String) -> Int {
    if let number = numbers[id] { return number }
    ids.append(id)
    numbers[id] = ids.count
    return ids.count
  }
}
