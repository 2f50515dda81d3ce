/// Finds the names of skills in a text, word by word, and the names of the lists they are in.
struct LabelIndex: Sendable {
  private struct Entry: Sendable {
    var words: [String]
    var slot: ItemSlot
  }

  private var entries: [String: [Entry]] = [:]
  /// The short names and titles of lists of skills, by their last word.
  private var lists: [String: [(words: [String], isShort: Bool, framework: Int)]] = [:]

  /// The type of items that say what a skill looks like, and are no names of skills.
  private static let sentence = "Statement"

  /// The items that hold other skills.
  private static func groups(of framework: Framework) -> Set<Int> {
    Set(framework.items.filter { $0.kind != sentence }.compactMap(\.parent))
  }

  /// Takes the names of all items of frameworks of skills, groups too; a list that is tied to no
  /// strand is known by its codes alone, since it names in other words what the others name.
  init(_ frameworks: [Framework]) {
    for (position, framework) in frameworks.enumerated()
    where framework.kind == .skills && framework.strand != nil {
      let groups = Self.groups(of: framework)
      for (index, item) in framework.items.enumerated() where item.kind != Self.sentence {
        var words = Self.words(of: item.label)
        // “Interpersonal Skills” is also written “interpersonal”; “workplace” is no group's name.
        if words.count > 1, !groups.contains(index), Self.endings.contains(words.last ?? "") {
          words.removeLast()
        }
        guard let first = words.first else { continue }
        let slot = ItemSlot(framework: position, item: index)
        entries[first, default: []].append(Entry(words: words, slot: slot))
      }
      addList(Self.words(of: framework.id), isShort: true, position)
      let title = Self.words(of: framework.title)
      addList(title, isShort: title.count == 1, position)
      if title.count > 2, title.last == "framework" {
        addList(Array(title.dropLast()), isShort: false, position)
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

  private mutating func addList(_ words: [String], isShort: Bool, _ framework: Int) {
    guard let last = words.last else { return }
    lists[last, default: []].append((words, isShort, framework))
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The items named at a place in a list of words, and how many words the name takes there.
  func match(_ words: ArraySlice<String>) -> (slots: [ItemSlot], count: Int)? {
    guard let first = words.first, let candidates = entries[first] else { return nil }
    let matching = candidates.filter { words.starts(with: $0.words) }
    guard let count = matching.first?.words.count else { return nil }
    let slots = matching.filter { $0.words.count == count }.map(\.slot)
    let next = words.dropFirst(count).first
    return (slots, count + (next.map(Self.endings.contains) == true ? 1 : 0))
  }

  /// The list whose name ends the words, how many words that takes, and whether it is the short one.
  func list(endingAt words: ArraySlice<String>) -> (framework: Int, count: Int, isShort: Bool)? {
    guard let last = words.last else { return nil }
    for list in lists[last] ?? [] where words.suffix(list.words.count).elementsEqual(list.words) {
      return (list.framework, list.words.count, list.isShort)
    }
    return nil
  }

  private static let endings: Set<String> = ["skills", "skill"]

  private static func words(of text: String) -> [String] {
    WordScanner.words(of: CodeText(text)).map(\.text)
  }
}
