/// Finds the names of skills in a text, word by word.
struct LabelIndex: Sendable {
  private struct Entry: Sendable {
    var words: [String]
    var slot: ItemSlot
  }

  private var entries: [String: [Entry]] = [:]

  /// Takes the names of all items of frameworks of skills that are not mere headings.
  init(_ frameworks: [Framework]) {
    for (position, framework) in frameworks.enumerated() where framework.kind == .skills {
      let leaves = Set(framework.leaves)
      for (index, item) in framework.items.enumerated() where leaves.contains(index) {
        var words = Self.words(of: item.label)
        // “Interpersonal Skills” is also written “interpersonal”.
        if words.count > 1, words.last == "skills" || words.last == "skill" { words.removeLast() }
        guard let first = words.first else { continue }
        let slot = ItemSlot(framework: position, item: index)
        entries[first, default: []].append(Entry(words: words, slot: slot))
      }
    }
    // The longest name wins; of equal ones the first framework's.
    for (first, list) in entries {
      entries[first] =
        list.enumerated().sorted {
          ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
        }.map(\.element)
    }
  }

  /// The item named at a place in a list of words, and how many words its name takes there.
  func match(_ words: ArraySlice<String>) -> (slot: ItemSlot, count: Int)? {
    guard let first = words.first else { return nil }
    for entry in entries[first] ?? [] where words.starts(with: entry.words) {
      let next = words.dropFirst(entry.words.count).first
      let hasEnding = next == "skills" || next == "skill"
      return (entry.slot, entry.words.count + (hasEnding ? 1 : 0))
    }
    return nil
  }

  private static func words(of text: String) -> [String] {
    WordScanner.words(of: CodeText(text)).map(\.text)
  }
}
